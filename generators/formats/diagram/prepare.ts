/** A diagram's code as its author wrote it → as mermaid gets it: without comments, and with what mermaid does not do by itself. */
import { diagramWord } from "../../values/fence.ts";
import { textWidth } from "./fonts.ts";

export interface Prepared {
  readonly code: string;
  /** Line of the code → line of what the author wrote, both from 1. */
  lineOf(line: number): number;
}

/** Mermaid takes comments out before it counts lines: here they go first, and the lines that are left keep their numbers. */
export function withoutComments(code: string): Prepared {
  const lines = code.split(/\r?\n/).map((text, at) => ({ text, number: at + 1 })).filter(({ text }) => !/^\s*%%(?!\{)/.test(text));
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const kept = lines.slice(Math.max(0, first));
  return { code: kept.map(({ text }) => text).join("\n"), lineOf: (line) => (kept[Math.min(line, kept.length) - 1] ?? { number: 1 }).number };
}

export function prepare(code: string): string {
  const plain = withoutComments(code).code;
  switch (diagramWord(plain)) {
    // A mark of the day on which the drawing was made would make it another drawing every day.
    case "gantt": return plain.replace(/^(\s*gantt\b.*)$/m, "$1\n  todayMarker off");
    case "timeline": return plain.split("\n").map(wrapEvents).join("\n");
    default: return plain;
  }
}

const eventWidth = 142;
const eventSize = 16;
const noLineStart = /^[，。、；：！？》）」』】%\s]/;
const words = new Intl.Segmenter("zh", { granularity: "word" });

/** A timeline breaks its lines at white space alone, which Chinese has none of. */
function wrapEvents(line: string): string {
  if (/^\s*(timeline|title|section|accTitle|accDescr)\b/.test(line)) return line;
  return line.split(/(\s:\s)/).map((part) => (/^\s:\s$|<br/.test(part) || !/\p{Script=Han}/u.test(part) ? part : wrapped(part))).join("");
}

function wrapped(text: string): string {
  let out = "";
  let width = 0;
  for (const { segment } of words.segment(text.trim())) {
    const more = textWidth(segment, eventSize);
    if (width > 0 && width + more > eventWidth && !noLineStart.test(segment)) {
      out = `${out.trimEnd()}<br>`;
      width = 0;
    }
    out += segment;
    width += more;
  }
  return `${/^\s*/.exec(text)?.[0] ?? ""}${out}`;
}
