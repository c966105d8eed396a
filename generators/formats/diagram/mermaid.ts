/** Diagram code → the SVG that mermaid draws, as a tree; or where its parser stumbles. Loads a window and the library: for a thread of its own. */
import { mend } from "./mend.ts";
import { withoutComments, prepare } from "./prepare.ts";
import { settings } from "./look.ts";
import { fixChance, stopClock } from "./repeatable.ts";
import { readProblem, taskProblem, type SyntaxProblem, type Task } from "./syntax.ts";
import { openWindow } from "./window.ts";

stopClock();
openWindow();
const { default: mermaid } = await import("mermaid");

/** undefined when the code can be read. */
export async function findSyntaxProblem(code: string): Promise<SyntaxProblem | undefined> {
  const plain = withoutComments(code);
  mermaid.initialize(settings());
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(plain.code);
    // Dates and the order of tasks are read only here.
    return type === "gantt" ? taskProblem((db as unknown as { getTasks(): Task[] }).getTasks(), Date.now(), plain) : undefined;
  } catch (error) {
    return readProblem(error, plain);
  }
}

/** @returns what `use` makes of the drawn picture; the picture is gone afterwards */
export async function drawWithMermaid<T>(code: string, use: (picture: Element) => T): Promise<T> {
  const giveBack = fixChance();
  try {
    mermaid.initialize(settings());
    const { svg } = await mermaid.render("d", prepare(code));
    return use(mend(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement));
  } finally {
    giveBack();
    document.body.replaceChildren();
  }
}
