/** The script of a drill → the diagram of its time line, in the code that diagrams are drawn from. */
import { afterStart, clockAfter, endOf, type Drill } from "./drill.ts";

export interface TimeLine {
  readonly caption: string;
  /** A Gantt chart: a section a phase, a bar a step, from its minute to the next step's. */
  readonly code: string;
}

export function timeLine({ title, date, start, script }: Drill): TimeLine {
  const at = (minute: number): string => `${date} ${clockAfter(start, minute)}`;
  const lines = script.flatMap(({ minute, phase, scene }, index) => {
    const before = script[index - 1];
    const next = script[index + 1]?.minute ?? endOf(script);
    const bar = `    ${afterStart(minute)} ${plain(scene)} :s${index + 1}, ${at(minute)}, ${Math.max(1, next - minute)}m`;
    return before?.phase === phase ? [bar] : [`  section ${phase}`, bar];
  });
  return { caption: `时间线：${title}`, code: ["gantt", "  dateFormat YYYY-MM-DD HH:mm", "  axisFormat %H:%M", ...lines].join("\n") };
}

/** A colon ends the name of a task, a semicolon its line, and # begins a character's number. */
const plain = (words: string): string => words.replace(/[:：]/g, " ").replace(/[;；#]/g, "，");
