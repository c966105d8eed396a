/** The tables of the chapters 数字认证及安全产品运维, 安全服务 and 技术标准与文档管理, built from the project's own content. */
import { expect, test } from "vitest";
import { equipmentCryptoHardware } from "../../generators/views/equipment/crypto-hardware.ts";
import { equipmentOfKind } from "../../generators/views/equipment/of-kind.ts";
import { equipmentOperatingSystems } from "../../generators/views/equipment/operating-systems.ts";
import { obligationsDocuments } from "../../generators/views/obligations/documents.ts";
import { obligationsUnder } from "../../generators/views/obligations/under.ts";
import { tableOf } from "../../generators/views/show.ts";
import { sparesFitting } from "../../generators/views/spares/fitting.ts";
import { standardsInForce } from "../../generators/views/standards/in-force.ts";
import { cellText, isSection, type Row, type Table } from "../../generators/values/table.ts";
import type { View } from "../../generators/views/view.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const project = loadProject(shippedFolder);
const model = buildModel(project.catalog, [], "bid");
if (!model) throw new Error("content has no contract");

const rowsOf = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));
const column = (table: Table, key: string): string[] => rowsOf(table).map(({ cells }) => cellText(cells[key]));
const cryptoItems = model.equipment.filter(({ list }) => list.kind === "crypto").flatMap(({ list }) => list.items);

test("every row of the lists of a kind stands under the title of its list", () => {
  const table = equipmentOfKind.build(model, "crypto");
  expect(table.rows.filter(isSection)).toHaveLength(9);
  expect(rowsOf(table).map(({ id }) => id)).toEqual(cryptoItems.map(({ id }) => id));
});

test("a list without systems or forms has no empty columns", () => {
  expect(equipmentOfKind.build(model, "component").columns.map(({ key }) => key)).toEqual(["no", "name", "form", "use"]);
});

test("each cryptographic machine is counted once, and what has nothing beside it is marked", () => {
  const table = equipmentCryptoHardware.build(model);
  expect(table.totals?.sums["all"]).toBe(cryptoItems.filter(({ form }) => form === "硬件").length);
  for (const { cells } of rowsOf(table)) expect(Number(cells["main"]) + Number(cells["standby"]) + Number(cells["recovery"]) + Number(cells["test"])).toBe(cells["all"]);
  expect(rowsOf(table).filter(({ cells }) => cells["alone"] === "是").map(({ id }) => id)).toEqual(["crypto-4/加密机", "crypto-6/签名验签服务器"]);
});

test("each row of software is counted under one operating system and one environment", () => {
  const table = equipmentOperatingSystems.build(model);
  expect(table.totals?.sums["all"]).toBe(cryptoItems.filter(({ form }) => form !== "硬件").length);
  for (const { cells } of rowsOf(table)) {
    expect(Number(cells["生产"]) + Number(cells["容灾"]) + Number(cells["开发测试"])).toBe(cells["all"]);
    expect([...cellText(cells["where"]).matchAll(/（(\d+)）/g)].reduce((sum, [, rows]) => sum + Number(rows), 0)).toBe(cells["all"]);
  }
  expect(column(table, "os").at(-1)).toBe("未写明");
});

test("the spare parts of a kind are those that fit one of its devices", () => {
  expect(rowsOf(sparesFitting.build(model, "crypto")).map(({ id }) => id)).toEqual(expect.arrayContaining(["sp-hsm", "sp-tsa", "sp-sign"]));
  expect(rowsOf(sparesFitting.build(model, "crypto")).map(({ id }) => id)).not.toContain("sp-ups-300");
  expect(sparesFitting.build(model, undefined).rows).toEqual([]);
});

test("the duties of a heading are those of the clauses below it and of no other", () => {
  const ids = rowsOf(obligationsUnder.build(model, "c6-10")).map(({ id }) => id);
  expect(ids).toEqual(model.obligations.filter(({ clause }) => /^c6-10(-|$)/.test(clause)).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(obligationsUnder.parameters?.(model)).toContain("c6-10");
  expect(obligationsUnder.build(model, "c6-1").rows.filter((row) => "id" in row && row.id?.startsWith("o6-1"))).toEqual([]);
});

test("a document that is handed over stands once, with everything that asks for it; the bid's own parts do not", () => {
  const table = obligationsDocuments.build(model);
  const names = column(table, "name");
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("验收资料包");
  expect(names.filter((name) => /分册|付款计划|拟派人员表/.test(name))).toEqual([]);
  expect(names).toContain("UPS 巡检汇总报告");
  expect(column(table, "when").filter((when) => when === "")).toEqual([]);
});

test("withdrawn standards and rules of procurement are not among those in force", () => {
  expect(column(standardsInForce.build(model, "national"), "code").filter((code) => !code.startsWith("GB"))).toEqual([]);
  expect(column(standardsInForce.build(model, "national"), "code").filter((code) => code.startsWith("GB/T 4754"))).toEqual([]);
  expect(column(standardsInForce.build(model, "system"), "code")).toContain("ISO20000");
});

test.each<[string, View, string?]>([
  ["equipment/of-kind", equipmentOfKind, "crypto"], ["equipment/crypto-hardware", equipmentCryptoHardware], ["equipment/operating-systems", equipmentOperatingSystems],
  ["spares/fitting", sparesFitting, "crypto"], ["obligations/under", obligationsUnder, "c6-10"], ["obligations/documents", obligationsDocuments], ["standards/in-force", standardsInForce, "national"],
])("%s fits an upright page", (_id, view, parameter?: string) => {
  expect(tableOf(view, model, parameter).columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(42);
});
