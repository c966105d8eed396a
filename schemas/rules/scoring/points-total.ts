import { numbersInText } from "../../calc/numbers-in-text.ts";
import { sumQuantity } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const scoringPointsTotal = defineRule({
  id: "scoring/points-total",
  severity: "error",
  docs: {
    title: "评分项加得到总分",
    what: "各评分项的满分之和等于招标文件写明的总分。",
    why: "评分表抄错一项，自评和章节安排都偏了。",
  },
  messages: { differs: { text: "各评分项满分合计 {sum}，招标文件总分 {total}", help: "对照招标文件的评分表，改对写错的一项" } },
  needs: ["scoring", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.scoreTotal?.source.clause,
  check({ catalog, report }) {
    const limit = catalog.one("contract")?.value.parameters.scoreTotal;
    const items = catalog.all("scoring");
    if (!limit || items.length === 0) return;
    const sum = sumQuantity(items.map(({ value }) => value.points));
    if (sum === limit.value) return;
    const wrong = items.find(({ value }) => !numbersInText(value.source.quote).has(String(value.points))) ?? items[0];
    if (wrong) report({ message: "differs", entry: wrong, path: ["points"], data: { sum, total: limit.value }, clause: limit.source.clause });
  },
});
