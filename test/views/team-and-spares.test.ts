import { describe, expect, it } from "vitest";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import { views } from "../../generators/views/index.ts";
import { tableOf } from "../../generators/views/show.ts";
import { fitsText } from "../../generators/views/spares/fits.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const model = buildModel(loadProject(shippedFolder).catalog, [], "bid")!;

function shown(id: string, parameter?: string): Table {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return tableOf(view, model, parameter);
}
const rows = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));
const ids = (table: Table): (string | undefined)[] => rows(table).map(({ id }) => id);
const people = model.staffing.members.map(({ person }) => person);

describe("the team, row by row", () => {
  it("shows everyone once: in the matching table who fills a row of the tender, beyond it who does not", () => {
    expect([...ids(shown("staffing/matching")), ...ids(shown("staffing/beyond"))].sort()).toEqual(people.map(({ id }) => id).sort());
    expect(shown("staffing/matching").rows.filter(isSection)).toHaveLength(model.staffing.requirements.length);
  });

  it("keeps referees out of the tables of the chapter", () => {
    expect(people.some(({ history }) => history.some(({ project }) => project.includes("证明人")))).toBe(true);
    expect(JSON.stringify(shown("staffing/matching").rows)).not.toContain("证明人");
  });

  it("counts each group, and the groups add up to the team", () => {
    const { totals } = shown("staffing/groups");
    const sum = (key: string): number => rows(shown("staffing/groups")).reduce((all, { cells }) => all + Number(cells[key]), 0);
    expect(totals?.sums).toEqual({ people: sum("people"), onsite: sum("onsite") });
    expect(totals?.sums["onsite"]).toBe(model.staffing.onsite);
  });

  it("says what all of a row can do once, in its title", () => {
    const table = shown("staffing/matching");
    expect(table.rows.filter(isSection).filter(({ section }) => section.includes("共有的专长"))).toHaveLength(1);
    expect(rows(table).filter(({ cells }) => String(cells["work"]).includes("SpringMVC")).map(({ id }) => id)).toEqual(["p01"]);
  });

  it("sets each condition beside what the people have", () => {
    const design = rows(shown("staffing/proof", "r-design"));
    const years = model.staffing.requirements.find(({ requirement }) => requirement.id === "r-design")!.members.map(({ person }) => person.developmentYears);
    expect(design.find(({ cells }) => cells["what"] === "软件开发、设计")?.cells).toMatchObject({ wanted: "满 5 年", has: `最短 ${Math.min(...years)} 年，最长 ${Math.max(...years)} 年` });
    expect(rows(shown("staffing/proof", "r-manager")).find(({ cells }) => cells["what"] === "社保证明")?.cells["has"]).toMatch(/^\d{4} 年 \d{1,2} 月$/);
    expect(rows(shown("staffing/proof", "no-such-row"))).toEqual([]);
  });

  it("gives each module the person-months that the tender asks for", () => {
    const table = shown("staffing/effort");
    expect(table.totals?.sums["asked"]).toBe(model.systems.personMonths);
    for (const { cells } of rows(table)) expect(cells["given"], String(cells["name"])).toBe(cells["asked"]);
    expect(String(rows(table)[0]?.cells["posts"])).toContain("研发中心");
  });
});

describe("spares", () => {
  const spares = model.values("spares");

  it("has each spare in the table of one kind, and in one row of the checks", () => {
    const kinds = views.find(({ id }) => id === "spares/configuration")!.parameters!(model);
    expect(kinds.flatMap((kind) => ids(shown("spares/configuration", kind))).sort()).toEqual(spares.map(({ id }) => id).sort());
    const named = rows(shown("spares/checks")).flatMap(({ cells }) => String(cells["spares"]).split(/、(?![^（]*）)/));
    expect(named).toHaveLength(spares.length);
    expect(new Set(named).size).toBe(spares.length);
  });

  it("names the devices that a spare fits", () => {
    expect(fitsText(["ups-1"], model.equipment)).toBe("IMV 100KVA S6");
    expect(fitsText(model.equipment.find(({ list }) => list.id === "ups")!.list.items.map(({ id }) => id), model.equipment)).toBe("全部 7 种");
    expect(fitsText(["room-212-49", "room-212-50"], model.equipment)).toBe("投影机 EB-C260M、CB-2245U");
    expect(fitsText(["crypto-1-9", "crypto-1-10"], model.equipment)).toBe("加密机（清单 2 行）");
    expect(fitsText(["no-such-row"], model.equipment)).toBe("");
  });
});

describe("pricing/equipment-and-materials", () => {
  const table = shown("pricing/equipment-and-materials");
  const lines = new Map(model.pricing.tables.flatMap((one) => one.lines).map((line) => [line.id, line]));

  it("has every spare with its price, and no fee or service", () => {
    const own = ids(table).map((id) => lines.get(id!)!);
    expect(own.filter(({ spare }) => spare !== undefined)).toHaveLength(model.values("spares").length);
    expect(own.filter(({ group }) => group === "电信费" || group?.endsWith("服务"))).toEqual([]);
    for (const { id, cells } of rows(table)) expect(cells["price"]).toBe(lines.get(id!)!.unitPrice);
  });

  it("names a brand or a rating only where content does", () => {
    const of = (id: string): Row["cells"] => rows(table).find((row) => row.id === id)!.cells;
    expect(of("bp-ups-300")).toMatchObject({ brand: "【待填写】", rating: "300KVA", origin: "【待填写】" });
    expect(of("bp-sg-rectifier")).toMatchObject({ brand: "GE", rating: "—" });
    expect(of("mt-terminals")["rating"]).toBe("—");
  });
});

it.each(["staffing/matching", "staffing/beyond", "staffing/groups", "staffing/effort", "spares/checks"])("%s fits an upright page", (id) => {
  expect(shown(id).columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(42);
});
