/** Bytes of a CSV file → its cells as text (RFC 4180), whether it is UTF-8, with or without byte-order mark, or GBK as Excel saves it. */

export type CsvEncoding = "UTF-8" | "GBK";

export interface CsvCells {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: CsvEncoding;
}

/** undefined when the bytes are not text of the encoding, or of neither. */
export function readCsv(bytes: Uint8Array, encoding?: CsvEncoding): CsvCells | undefined {
  for (const each of encoding ? [encoding] : (["UTF-8", "GBK"] as const)) {
    const text = decode(bytes, each);
    if (text !== undefined) return { rows: cellsOf(text), encoding: each };
  }
  return undefined;
}

function decode(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    return new TextDecoder(encoding === "GBK" ? "gb18030" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Tab, comma or semicolon: the one that the first line has most of. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return ["\t", ",", ";"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] as string;
}

function cellsOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r" || text[i + 1] !== "\n") cell += character;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
