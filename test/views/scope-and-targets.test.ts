/** The tables of the chapters 需求理解, 服务定位和目标 and 其他需说明的问题, built from the project's own content. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { aboutTheWork } from "../../generators/views/clarifications/about-the-work.ts";
import { clarificationsAssumptions } from "../../generators/views/clarifications/assumptions.ts";
import { serviceLevelsTargets } from "../../generators/views/service-levels/targets.ts";
import { serviceLevelsTimeLimits } from "../../generators/views/service-levels/time-limits.ts";
import { systemsItemScope } from "../../generators/views/systems/item-scope.ts";
import { systemsModuleScope } from "../../generators/views/systems/module-scope.ts";
import { cellText, type Row, type Table } from "../../generators/values/table.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";

const project = loadProject(fileURLToPath(new URL("../../content", import.meta.url)));
const model = buildModel(project.catalog, [], "bid");
if (!model) throw new Error("content has no contract");

const rowsOf = (table: Table): Row[] => table.rows.filter((row) => "cells" in row);
const column = (table: Table, key: string): string[] => rowsOf(table).map(({ cells }) => cellText(cells[key]));

test("serious doubts about the work: none that is about judging or writing the bid, and each with its assumption in one of the two tables", () => {
  const serious = aboutTheWork(model.values("clarifications")).map(({ id }) => id);
  expect(serious).toContain("q169");
  expect(serious).not.toContain("q067");
  expect(serious).not.toContain("q172");
  const parts = clarificationsAssumptions.parameters().flatMap((part) => rowsOf(clarificationsAssumptions.build(model, part)).map(({ id }) => id));
  expect(parts.sort()).toEqual(serious.sort());
});

test("a contradiction shows the words of both places, a gap what is asked", () => {
  const contradictions = clarificationsAssumptions.build(model, "contradiction");
  for (const places of column(contradictions, "places")) expect(places.split("“").length).toBeGreaterThan(2);
  for (const question of column(clarificationsAssumptions.build(model, "gap"), "question")) expect(question).not.toBe("");
});

test("each of the seven targets is counted by somebody", () => {
  const targets = serviceLevelsTargets.build(model);
  expect(rowsOf(targets)).toHaveLength(7);
  for (const owner of column(targets, "owner")) expect(owner).not.toBe("");
});

test("the time limits of chapter 6 stand in one of the two tables, those of the contract in none", () => {
  const shown = serviceLevelsTimeLimits.parameters().flatMap((part) => rowsOf(serviceLevelsTimeLimits.build(model, part)).map(({ id }) => id));
  const ofChapter6 = model.values("serviceTimes").filter(({ source }) => source.clause.startsWith("c6-")).map(({ id }) => id);
  expect(shown.sort()).toEqual(ofChapter6.sort());
});

test("behind every service item stands something, and the person-months of the items are those of the modules", () => {
  const amounts = column(systemsItemScope.build(model), "amount");
  for (const amount of amounts) expect(amount).toMatch(/^\d+ 人月$|[1-9]\d* 行/);
  const months = amounts.reduce((sum, amount) => sum + (amount.endsWith("人月") ? Number.parseInt(amount, 10) : 0), 0);
  expect(months).toBe(model.systems.personMonths);
  expect(systemsModuleScope.build(model).totals?.sums["personMonths"]).toBe(months);
});
