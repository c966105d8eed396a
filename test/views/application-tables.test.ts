/** The tables of the chapter 应用软件运维, built from the project's own content. */
import { describe, expect, test } from "vitest";
import { obligationsRepeated } from "../../generators/views/obligations/repeated.ts";
import { tableOf } from "../../generators/views/show.ts";
import { systemsBlocks } from "../../generators/views/systems/blocks.ts";
import { systemsEffort } from "../../generators/views/systems/effort.ts";
import { systemsParts } from "../../generators/views/systems/parts.ts";
import { cellText, isSection, type Row, type Table } from "../../generators/values/table.ts";
import type { View } from "../../generators/views/view.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const project = loadProject(shippedFolder);
const model = buildModel(project.catalog, [], "bid");
if (!model) throw new Error("content has no contract");

const rowsOf = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));
const column = (table: Table, key: string): string[] => rowsOf(table).map(({ cells }) => cellText(cells[key]));

describe("the person-months by post", () => {
  const table = systemsEffort.build(model);

  test("add up to the module's figure, module by module, and to the whole", () => {
    const sums = new Map<string, number>();
    let section = "";
    for (const row of table.rows) {
      if (isSection(row)) section = row.section;
      else sums.set(section, (sums.get(section) ?? 0) + Number(row.cells["effort"]));
    }
    expect([...sums]).toEqual(model.systems.modules.map(({ name, personMonths }) => [`${name}：${personMonths} 人月`, personMonths]));
    expect(table.totals?.sums["effort"]).toBe(model.systems.personMonths);
  });

  test("show no price", () => expect(table.columns.map(({ key }) => key)).toEqual(["no", "post", "people", "months", "effort"]));
});

test("each requirement block has somebody who answers for it, one of those who work on it", () => {
  const table = systemsBlocks.build(model);
  expect(rowsOf(table).map(({ id }) => id)).toEqual(model.systems.blocks.map(({ id }) => id));
  for (const [at, lead] of column(table, "lead").entries()) {
    expect(lead).not.toBe("");
    expect(column(table, "staff")[at]).toContain(lead);
  }
});

test("a shared duty stands once, with the number of blocks that have it", () => {
  const table = obligationsRepeated.build(model);
  const duties = model.obligations.filter(({ block }) => block !== undefined);
  expect(rowsOf(table).map(({ id }) => id)).toEqual([...new Set(duties.map(({ obligation }) => obligation.id))]);
  expect(column(table, "blocks").reduce((sum, blocks) => sum + Number(blocks), 0)).toBe(duties.length);
});

test("the parts of every module, with notes only where there are any", () => {
  for (const { id, parts } of model.systems.modules) {
    const table = systemsParts.build(model, id);
    expect(column(table, "name")).toEqual(parts.map(({ name }) => name));
    expect(table.columns.some(({ key }) => key === "note")).toBe(parts.some(({ note }) => note !== undefined));
  }
  expect(systemsParts.build(model, undefined).rows).toEqual([]);
});

test.each<[string, View, string?]>([["systems/effort", systemsEffort], ["systems/blocks", systemsBlocks], ["obligations/repeated", obligationsRepeated], ["systems/parts", systemsParts, "talent"]])("%s fits an upright page", (_id, view, parameter?: string) => {
  expect(tableOf(view, model, parameter).columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(42);
});
