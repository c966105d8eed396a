/** A scenario → mermaid code of its flow chart, written from the steps so that it cannot contradict them. */
import { durationText } from "../../../schemas/index.ts";
import { phaseList, type Scenario, type Step } from "./parts.ts";

/** Characters of one line in a box, by the number of boxes in the longest row: the chart stays as wide as a page shows well. */
const LINES = [15, 15, 15, 13, 10];
/** A box says what is done, not how: so much of the action at most. */
const LONGEST = 32;

/** One row a phase; what is not put right in time goes on with whom it escalates to. `name`: of a person by id. */
export function flowCode(scenario: Scenario, name: (id: string) => string): string {
  const rows = phaseList.filter(([phase]) => scenario.phases[phase].length > 0);
  const [first] = scenario.escalation;
  const width = LINES[Math.min(LINES.length - 1, Math.max(...rows.map(([phase]) => scenario.phases[phase].length)))] ?? 10;
  const lines = ["flowchart TD"];
  for (const [phase, word] of rows) {
    const boxes = scenario.phases[phase].map((step, at) => ({ id: `${phase}${at}`, ...shortened(step), who: `${durationText(step.within)}｜${name(step.actor)}` }));
    lines.push(`  subgraph ${phase}["${word}"]`, "    direction LR");
    for (const { id, who, words } of boxes) lines.push(`    ${id}["${[who, ...folded(words, width)].map(quoted).join("<br/>")}"]`);
    boxes.slice(1).forEach(({ id, conditional }, at) => lines.push(`    ${boxes[at]?.id ?? ""} ${conditional ? "-.->" : "-->"} ${id}`));
    lines.push("  end");
  }
  rows.slice(1).forEach(([phase], at) => {
    const before = rows[at]?.[0] ?? "";
    const words = phase === "eradicate" && first ? `|"${quoted(`${durationText(first.after)}没有排除`)}<br/>${quoted(`升级到${name(first.to)}`)}"|` : "";
    lines.push(`  ${before} -->${words} ${phase}`);
  });
  const has = (phase: string): boolean => rows.some(([each]) => each === phase);
  if (has("contain") && has("eradicate") && has("recover")) lines.push('  contain -->|"原因已消除"| recover');
  return `${lines.join("\n")}\n`;
}

/** The action up to its first comma; “…的，” before it is a condition and stays. */
function shortened({ action }: Step): { readonly words: string; readonly conditional: boolean } {
  const pieces = action.split(/(?<=[，；。])/);
  const conditional = /的，$/.test(pieces[0] ?? "");
  const [condition, doing] = conditional ? [pieces[0] ?? "", pieces[1] ?? ""] : ["", pieces[0] ?? ""];
  const words = `${condition.replace(/，$/, "：")}${doing}`.replace(/（[^）]*）/g, "").replace(/[，；。]$/, "");
  return { words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words, conditional };
}

/** Equal lines, so that no line holds one character alone; a number stays with its unit, a word of Latin letters whole. */
function folded(words: string, width: number): string[] {
  const pieces = words.match(/[\d.]+ ?[^\d\s]|[A-Za-z][\w./+-]*|[^\s]|\s/gu) ?? [];
  const count = Math.ceil(widthOf(words) / width);
  const target = widthOf(words) / count;
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    const full = widthOf(last) + widthOf(piece) / 2 > target && !/^[，。；：、）”]/.test(piece);
    if (full && lines.length < count) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.filter((line) => line !== "");
}

/** A CJK character is 1, others half. */
const widthOf = (words: string): number => [...words].reduce((sum, character) => sum + (character > "\u2e7f" ? 1 : 0.55), 0);

const quoted = (words: string): string => words.replaceAll('"', "”").replaceAll("<", "＜").replaceAll(">", "＞").replaceAll("#", "＃");
