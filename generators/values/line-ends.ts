/** Lines of prose → one line: a line end in the source is a space between words and nothing beside a Chinese character. */

const WIDE = "[\\u2014-\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
const besideChinese = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${WIDE})`, "g");

export const joinLines = (text: string): string => text.replace(besideChinese, "").replace(/[ \t]*\n[ \t]*/g, " ");
