/** A cross reference: number and page of a heading, table or figure, as fields that Word keeps up to date. */
import { InternalHyperlink, SimpleField } from "docx";
import type { CrossReference } from "../../../values/document.ts";
import { pageField } from "../page-field.ts";
import type { Target } from "../plan.ts";
import { textRuns } from "../runs.ts";
import type { PhrasingHandler } from "../state.ts";

export const crossReference: PhrasingHandler<CrossReference> = (node, state, style) => {
  const target = state.plan.targets.get(node.to);
  if (!target) throw new Error(`cross reference to “${node.to}”, which is no heading, table or figure of the document`);
  const { before, field, shown, after } = wording(target);
  const label = state.literalNumbers ? textRuns(shown, style) : [new SimpleField(field, shown)];
  return [
    ...textRuns(before, style),
    new InternalHyperlink({ anchor: target.bookmark, children: label }),
    ...textRuns(`${after}（第 `, style),
    pageField(target.bookmark, state),
    ...textRuns(" 页）", style),
  ];
};

/** REF \n gives the number of the heading alone, without its chapter's; REF gives the marked text. ECMA-376 part 1, 17.16.5.51. */
function wording(target: Target): { before: string; field: string; shown: string; after: string } {
  const { bookmark, number, title } = target;
  if (target.kind !== "heading" && number !== undefined) return { before: "", field: `REF ${bookmark} \\h`, shown: number, after: "" };
  if (number === undefined) return { before: "“", field: `REF ${bookmark} \\h`, shown: title, after: "”" };
  const chapter = number.startsWith("第");
  return { before: chapter ? "" : "第 ", field: `REF ${bookmark} \\n \\h`, shown: number, after: chapter ? "" : " 节" };
}
