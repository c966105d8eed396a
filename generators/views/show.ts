/** Calls a view by its definition and says which of the values it gives. */
import type { Model } from "../../schemas/index.ts";
import type { Diagram } from "../values/diagram.ts";
import type { Scans } from "../values/scans.ts";
import type { Table } from "../values/table.ts";
import type { View, ViewValue } from "./view.ts";

export const isTable = (value: ViewValue): value is Table => "columns" in value;
export const isDiagram = (value: ViewValue): value is Diagram => "mermaid" in value;
export const isScans = (value: ViewValue): value is Scans => "scans" in value;

/** The table of a view; columns that the reader may not see at all are left out. */
export function tableOf(view: View, model: Model, parameter?: string): Table {
  const value = view.build(model, parameter);
  if (!isTable(value)) throw new Error(`view ${view.id} is not a table`);
  return withoutHidden(value);
}

/** A column whose every cell is undefined holds what this reader may not see. */
export function withoutHidden(table: Table): Table {
  const rows = table.rows.filter((row) => "cells" in row);
  if (rows.length === 0) return table;
  const columns = table.columns.filter(({ key }) => rows.some(({ cells }) => cells[key] !== undefined));
  return columns.length === table.columns.length ? table : { ...table, columns };
}
