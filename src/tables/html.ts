/** The rows of a grid as HTML text: a large table has ten thousand cells, and a component for each would take seconds. */
import { element, escape } from "../prose/markup.ts";
import type { BodyCell, BodyRow, Grid } from "./grid.ts";

export interface BodyOptions {
  /** Link of a cell, relative to the page. */
  readonly link: (cell: BodyCell) => string | undefined;
  /** Rows carry their ids. */
  readonly anchors: boolean;
  /** Columns that a section title spans. */
  readonly columns: number;
}

export function bodyHtml(grid: Grid, { link, anchors, columns }: BodyOptions): string {
  const row = ({ id, tone, cells }: BodyRow): string => element("tr", { id: anchors ? id : undefined, class: tone }, cells.map(cell).join(""));
  const cell = (each: BodyCell): string => {
    const href = link(each);
    const words = escape(each.text);
    return element("td", { class: each.look === "left" ? undefined : each.look, rowspan: each.rows > 1 ? String(each.rows) : undefined }, href === undefined ? words : element("a", { href }, words));
  };
  return grid.parts.map(({ section, rows }) => {
    const title = section === undefined ? "" : element("tr", { class: "section" }, element("th", { colspan: String(columns), scope: "rowgroup" }, escape(section)));
    return element("tbody", {}, title + rows.map(row).join(""));
  }).join("");
}
