/** The steps of a script → rows below the phase that they belong to. */
import type { Row, SectionRow } from "../../values/table.ts";
import { afterStart, type Drill } from "./drill.ts";

type Step = Drill["script"][number];

/** Steps that follow each other in one phase stand below one title with its minutes. */
export function rowsByPhase(script: Drill["script"], row: (step: Step, index: number) => Row): (Row | SectionRow)[] {
  return script.flatMap((step, index) => {
    const opens = index === 0 || script[index - 1]?.phase !== step.phase;
    return opens ? [{ section: `${step.phase}（${minutesOf(script, index)}）` }, row(step, index)] : [row(step, index)];
  });
}

/** “T+5 至 T+18”: from the step to the last of the same phase in a row. */
function minutesOf(script: Drill["script"], first: number): string {
  let last = first;
  while (script[last + 1]?.phase === script[first]?.phase) last += 1;
  const [from, to] = [script[first]?.minute ?? 0, script[last]?.minute ?? 0];
  return from === to ? `${afterStart(from)} 分` : `${afterStart(from)} 至 ${afterStart(to)} 分`;
}
