/** Text of a document part → the same with places to break lines in long lists of Latin words. */

const ZERO_WIDTH_SPACE = "\u200b";
/** From this length on a list does not fit in every cell. */
const LONG = /[!-~、，；：]{14,}/g;
const BESIDE_LATIN = /(?<=[、，；：])(?=[!-~])/g;

/** LibreOffice breaks no line between “、” and a Latin letter, and tears “JavaScript、CSS” apart within a word. For the PDF only. */
export const breakable = (xml: string): string =>
  xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (_, tag: string, text: string) => tag + text.replace(LONG, (list) => list.replace(BESIDE_LATIN, ZERO_WIDTH_SPACE)));
