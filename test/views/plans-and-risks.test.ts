import { describe, expect, it } from "vitest";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import { views } from "../../generators/views/index.ts";
import { tableOf } from "../../generators/views/show.ts";
import { buildModel, durationText, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const model = buildModel(loadProject(shippedFolder).catalog, [], "bid")!;
const playbooks = [...model.values("playbooks")].sort((a, b) => a.order - b.order);

function shown(id: string, parameter?: string): Table {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return tableOf(view, model, parameter);
}
const rows = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));

describe("emergency plans", () => {
  it("names for every plan who leads and who follows, with their telephones", () => {
    const table = shown("playbooks/contacts");
    expect(rows(table).map(({ id }) => id)).toEqual(playbooks.map(({ id }) => id));
    for (const { cells } of rows(table)) for (const cell of [cells["lead"], cells["deputy"]]) expect(cell).toMatch(/\n\S+ 1\d{10}$/);
  });

  it("keeps the telephones from whoever may not have them", () => {
    expect(views.find(({ id }) => id === "playbooks/contacts")?.readers).not.toContain("review");
  });

  it("gives the judgement of the level asked for, plan by plan", () => {
    const table = shown("playbooks/criteria", "level-3");
    expect(rows(table).map(({ cells }) => cells["criterion"])).toEqual(playbooks.flatMap(({ levels }) => levels.filter(({ level }) => level === "level-3").map(({ criterion }) => criterion)));
    expect(table.caption).toContain(model.values("faultLevels").find(({ id }) => id === "level-3")!.name);
    expect(rows(shown("playbooks/criteria", "no-such-level"))).toEqual([]);
  });

  it("shows each scenario of a plan with its preparation, or in short with the first step", () => {
    const [plan] = playbooks;
    const [scenario] = plan!.scenarios;
    expect(rows(shown("playbooks/scenarios", plan!.id)).map(({ id }) => id)).toEqual(plan!.scenarios.map(({ id }) => id));
    expect(String(rows(shown("playbooks/scenarios", plan!.id))[0]!.cells["prepare"]).split("\n")).toHaveLength(scenario!.phases.prepare.length);
    const [first] = scenario!.phases.contain;
    expect(rows(shown("playbooks/signs", plan!.id))[0]!.cells["first"]).toBe(`${first!.action}（${durationText(first!.within)}）`);
  });

  it("ends each phase with its last step", () => {
    const table = shown("playbooks/targets");
    expect(table.rows.filter(isSection)).toHaveLength(playbooks.length);
    for (const { id, cells } of rows(table)) {
      const { phases } = playbooks.flatMap(({ scenarios }) => scenarios).find((scenario) => scenario.id === id)!;
      expect(cells["recover"], id).toBe(phases.recover.length > 0 ? durationText(phases.recover.at(-1)!.within) : null);
    }
  });
});

describe("drills of the bid", () => {
  it("are listed by date, and not one as held", () => {
    const table = shown("drills/plan");
    expect(rows(table).map(({ id }) => id)).toEqual(model.values("drills").filter(({ kind }) => kind === "emergency").sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ id }) => id));
    expect(JSON.stringify(table)).not.toContain("已举行");
  });
});

describe("risks", () => {
  it("are counted on one level before and on one after treatment", () => {
    const { totals, columns } = shown("risks/by-category");
    for (const when of ["before", "after"]) {
      const sum = columns.filter(({ key }) => key.startsWith(when)).reduce((all, { key }) => all + (totals?.sums[key] ?? 0), 0);
      expect(sum, when).toBe(model.risks.risks.length);
    }
  });

  it("are counted cell by cell in the matrix for the bid, without the numbers of the register", () => {
    const cells = rows(shown("risks/matrix", "counts")).flatMap((row) => Object.entries(row.cells).filter(([key]) => key !== "likelihood").map(([, cell]) => String(cell)));
    expect(cells).toHaveLength(25);
    expect(cells.every((cell) => /^(—|\d+ 项)$/.test(cell))).toBe(true);
    expect(cells.reduce((sum, cell) => sum + (Number.parseInt(cell, 10) || 0), 0)).toBe(model.risks.risks.length);
  });

  it("of all levels together are all", () => {
    const levels = model.risks.scale?.levels ?? [];
    const listed = levels.flatMap(({ id }) => rows(shown("risks/level", id)).map((row) => row.id));
    expect([...listed].sort()).toEqual(model.risks.risks.map(({ risk }) => risk.id).sort());
    expect(shown("risks/level", levels[0]!.id).notes).toEqual([levels[0]!.action]);
  });
});
