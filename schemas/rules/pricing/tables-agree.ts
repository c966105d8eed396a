import { lineAmount, moneyText, sumMoney } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingTablesAgree = defineRule({
  id: "pricing/tables-agree",
  severity: "error",
  docs: {
    title: "报价表彼此一致",
    what: "开标一览表的总价等于人工费、材料、备件、管理费及税金四类合计之和；开标一览表只有一张。",
    why: "开标一览表与分类明细表的投标总价应保持一致，不一致以开标一览表为准。",
  },
  messages: {
    differs: { text: "开标一览表总价 {total}，四类报价表加起来是 {sum}", help: "改对总价，或改对其中一张表；四张表的合计另见各处" },
    several: { text: "开标一览表有 {count} 张，只允许一个报价", help: "留下一张，删去其余" },
    missing: { text: "缺少{kind}报价表", help: "在 content/pricing 补上这张表" },
    noSummary: { text: "有报价表，却没有开标一览表", help: "在 content/pricing 补上 kind: summary 的一张，总价以它为准" },
  },
  needs: ["pricing"],
  clause: (catalog) => catalog.all("pricing")[0]?.value.source.clause,
  check({ catalog, report }) {
    const tables = catalog.all("pricing");
    if (tables.length === 0) return;
    const [summary, ...others] = tables.filter(({ value }) => value.kind === "summary");
    for (const entry of others) report({ message: "several", entry, path: ["kind"], data: { count: others.length + 1 } });
    if (!summary) {
      if (tables[0]) report({ message: "noSummary", entry: tables[0], path: ["kind"] });
      return;
    }
    const parts = tables.filter(({ value }) => value.kind !== "summary");
    const kinds = { labour: "人工费", materials: "材料及器具（设备）使用费", spares: "备品备件", overhead: "管理费及税金" } as const;
    for (const [kind, title] of Object.entries(kinds)) {
      if (!parts.some(({ value }) => value.kind === kind)) report({ message: "missing", entry: summary, path: ["lines"], data: { kind: title } });
    }
    // A table that does not add up in itself is told there; only sound tables are compared with each other.
    const sound = tables.every(({ value }) => value.total === sumMoney(value.lines.map(({ amount }) => amount)) && value.lines.every((line) => lineAmount(line) === line.amount));
    const sum = sumMoney(parts.map(({ value }) => value.total));
    if (!sound || sum === summary.value.total) return;
    report({
      message: "differs", entry: summary, path: ["total"], clause: summary.value.source.clause,
      data: { total: moneyText(summary.value.total), sum: moneyText(sum) },
      related: parts.map((entry) => ({ entry, path: ["total"], message: `${entry.value.title}合计 ${moneyText(entry.value.total)}` })),
    });
  },
});
