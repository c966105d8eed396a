/** What mermaid leaves crooked in a drawing → put right in its tree, before anything reads it. */

import { boundingBox } from "./metrics/boxes.ts";
import { movedBox, parseTransform, type Box } from "./metrics/matrix.ts";

export function mend(picture: Element): Element {
  centreStates(picture);
  turnTaskNames(picture);
  endAtBorders(picture);
  return picture;
}

/** Names of states and notes begin at the middle of their box, moved left by half their width; they are meant to stand in its middle. */
function centreStates(picture: Element): void {
  for (const label of picture.querySelectorAll(".statediagram-state > .label, .statediagram-note > .label")) {
    const transform = label.getAttribute("transform") ?? "";
    label.setAttribute("transform", transform.replace(/^translate\(\s*-?[\d.]+/, "translate(0"));
    for (const text of label.querySelectorAll("text")) text.setAttribute("style", `${text.getAttribute("style") ?? ""};text-anchor:middle`);
  }
}

/** Where the name of a task stands and from which end it is written are reckoned apart, and differ for a milestone near the edge. */
function turnTaskNames(picture: Element): void {
  for (const name of picture.querySelectorAll(".taskTextOutsideLeft, .taskTextOutsideRight")) {
    const bar = [...picture.querySelectorAll("rect.task")].find(({ id }) => id === name.id.replace(/-text$/, ""));
    if (!bar) continue;
    const middle = Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")) / 2;
    const right = Number(name.getAttribute("x")) > middle;
    name.setAttribute("class", (name.getAttribute("class") ?? "").replace(/taskTextOutside(Left|Right)/, right ? "taskTextOutsideRight" : "taskTextOutsideLeft"));
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow that reaches its box exactly at the border is led on along the border, where its head points past the box. It ends at the border. */
function endAtBorders(picture: Element): void {
  for (const line of picture.querySelectorAll("path.flowchart-link[data-points]")) {
    const points = JSON.parse(Buffer.from(line.getAttribute("data-points") ?? "", "base64").toString("utf8")) as Point[];
    const [before, corner, last] = points.slice(-3);
    if (points.length < 3 || !before || !corner || !last) continue;
    const boxes = [...(line.closest(".root")?.querySelectorAll(":scope > .nodes > .node") ?? [])].map(boxOf);
    if (!boxes.some((box) => box && alongBorder(box, corner, last))) continue;
    const length = Math.hypot(corner.x - before.x, corner.y - before.y);
    // The head is as long as the line is shorter.
    const rest = line.hasAttribute("marker-end") ? Math.max(0, length - headLength) / length : 1;
    const end = `L${before.x + (corner.x - before.x) * rest},${before.y + (corner.y - before.y) * rest}`;
    const mended = (line.getAttribute("d") ?? "").replace(/L[^LQ]*Q[^LQ]*L[^LQ]*$/, end);
    line.setAttribute("d", mended);
  }
}

const headLength = 4;

function boxOf(node: Element): Box | undefined {
  const shape = node.querySelector("rect.label-container");
  const box = shape ? boundingBox(shape) : undefined;
  return box && movedBox(box, parseTransform(node.getAttribute("transform")));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

function alongBorder({ left, top, right, bottom }: Box, a: Point, b: Point): boolean {
  const level = near(a.y, b.y) && (near(a.y, top) || near(a.y, bottom)) && a.x > left && a.x < right;
  const upright = near(a.x, b.x) && (near(a.x, left) || near(a.x, right)) && a.y > top && a.y < bottom;
  return level || upright;
}
