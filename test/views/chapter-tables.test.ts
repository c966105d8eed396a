import { describe, expect, it } from "vitest";
import { tableOf } from "../../generators/views/show.ts";
import { views } from "../../generators/views/index.ts";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const project = loadProject(shippedFolder);
const model = buildModel(project.catalog, [], "bid");

function shown(id: string, parameter?: string): Table {
  const view = views.find((one) => one.id === id);
  if (!view || !model) throw new Error(`no view ${id}`);
  return tableOf(view, model, parameter);
}
const rows = (table: Table): Row[] => table.rows.filter((row) => !isSection(row)) as Row[];
const column = (table: Table, key: string): unknown[] => rows(table).map(({ cells }) => cells[key]);

/** A4 upright holds about this many characters; a little more is wrapped. */
const upright = 42;

describe("tables for chapters of the bid", () => {
  it.each<[string, string?]>([
    ["equipment/ups-units"], ["company/authorisations"], ["equipment/brief", "room-212"], ["equipment/brief", "telecom"],
    ["obligations/reports", "ups"], ["staffing/group", "硬件运维"], ["equipment/people", "ups"],
  ])("%s %s fits an upright page", (id, parameter?: string) => {
    const table = shown(id, parameter);
    expect(rows(table).length).toBeGreaterThan(0);
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(upright);
  });

  it.each(views.filter(({ id }) => /^(equipment\/(brief|people)|obligations\/reports|staffing\/group)$/.test(id)))("$id builds for each of its parameters and for none", (view) => {
    for (const parameter of [undefined, ...(view.parameters?.(model!) ?? [])]) expect(shown(view.id, parameter).id).toBe(view.id);
  });
});

describe("the letters of the manufacturers", () => {
  it("cover every UPS from the limit of the tender on, once", () => {
    const limit = model!.contract.parameters.largeUps!.value;
    const large = model!.equipment.find(({ list }) => list.id === "ups")!.list.items.filter(({ capacityKva }) => (capacityKva ?? 0) >= limit);
    expect(shown("company/authorisations").totals?.sums["units"]).toBe(large.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0));
    const units = rows(shown("equipment/ups-units"));
    expect(units.filter(({ cells }) => !String(cells["authorised"]).includes("不要求")).map(({ id }) => id)).toEqual(large.map(({ id }) => id));
  });
});

describe("equipment/brief", () => {
  it("has every row of the list below its section, and the sum that the tender states", () => {
    const table = shown("equipment/brief", "room-212");
    expect(column(table, "no").at(-1)).toBe(73);
    expect(table.rows.filter(isSection)).toHaveLength(8);
    expect(table.totals?.sums["quantity"]).toBe(459);
    expect(shown("equipment/brief", "product-software").totals).toBeUndefined();
  });
});

describe("equipment/people", () => {
  it("begins with the lead and leaves out those who have only shared duties", () => {
    const table = shown("equipment/people", "ups");
    expect(rows(table).map(({ id }) => id)).toEqual(["p24", "p01", "p25"]);
  });
});

describe("obligations/reports", () => {
  it("has what is handed over, not what is only done, and nothing of the bid itself", () => {
    const titles = column(shown("obligations/reports", "ups"), "title");
    expect(titles).toContain("UPS 巡检汇总报告");
    expect(titles).not.toContain("UPS 月度巡检");
    expect(titles).not.toContain("UPS 巡检反馈表样张");
  });
});
