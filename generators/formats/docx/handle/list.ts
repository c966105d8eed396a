/** A list: one Word list a node, counted from its own start; items may hold further blocks and lists. */
import { Paragraph } from "docx";
import type { List, ListItem } from "mdast";
import { DEEPEST_LEVEL, listIndent } from "../numbering.ts";
import { textRuns } from "../runs.ts";
import type { Block, FlowHandler, State } from "../state.ts";
import { ptToTwips } from "../units.ts";

const TASK_BOX_EMS = 1.25;

export const list: FlowHandler<List> = (node, state) => {
  const ordered = node.ordered === true;
  const place = state.progress.lists.open(ordered, node.start ?? 1);
  const level = Math.min(state.listLevel, DEEPEST_LEVEL);
  const { left } = listIndent(state.profile, ordered, level);
  const inside: State = { ...state, paragraphStyle: "ListText", indent: left, listLevel: state.listLevel + 1 };
  return node.children.flatMap((item) => listItem(item, { ...place, level }, inside));
};

function listItem(item: ListItem, numbering: { reference: string; instance: number; level: number }, state: State): Block[] {
  const [first, ...rest] = item.children;
  const opens = first?.type === "paragraph";
  const task = typeof item.checked === "boolean";
  // The box of a task stands in the place of the bullet.
  const mark = task ? { indent: { left: state.indent, hanging: ptToTwips(state.profile.bodySizePt * TASK_BOX_EMS) } } : { numbering };
  const box = task ? textRuns(item.checked ? "☑ " : "☐ ") : [];
  return [
    new Paragraph({ style: state.paragraphStyle, ...mark, children: [...box, ...(opens ? state.phrasing(first.children, state) : [])] }),
    ...state.flow(opens ? rest : item.children, state),
  ];
}
