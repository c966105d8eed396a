/** Content lines of RFC 5545: names, escaped text, folded to 75 octets, ended by CRLF. */

const encoder = new TextEncoder();

/** TEXT values (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends are escaped; other control characters may not stand. */
export const escapeText = (text: string): string =>
  text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r\n|\r|\n/g, "\\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** Folds a line (3.1): no piece is longer than 75 octets, no character is cut, each further piece begins with a space. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      pieces.push(piece);
      [piece, octets] = [" ", 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

export const joinLines = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join("");
