/** Labelled figures, as a table of label, value and source below their title. */
import { Paragraph } from "docx";
import type { FactsNode } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import { drawTable } from "../table/draw.ts";
import type { GridCell, GridRow } from "../table/grid.ts";
import { shareWidth } from "../table/widths.ts";
import type { FlowHandler } from "../state.ts";
import { breakBefore } from "./begins-page.ts";
import { tableGap } from "./table-gap.ts";

export const viewFacts: FlowHandler<FactsNode> = ({ facts }, state, place) => {
  if (facts.items.length === 0) return [];
  const sourced = facts.items.some((fact) => fact.source !== undefined);
  const rows = facts.items.map((fact): GridRow => {
    const label: GridCell = { content: textRuns(fact.label), align: "center", head: true, shaded: true };
    const value: GridCell = { content: textRuns(fact.value, fact.tone === "warning" ? { bold: true } : {}), align: "left" };
    const source: GridCell = { content: textRuns(fact.source ?? ""), align: "center" };
    return { cells: sourced ? [label, value, source] : [label, value] };
  });
  const title = facts.caption === "" ? [] : [new Paragraph({ style: "Caption", ...breakBefore(place), children: textRuns(facts.caption) })];
  return [...title, drawTable(rows, shareWidth(sourced ? [5, 11, 4] : [5, 15], state.printable)), tableGap()];
};
