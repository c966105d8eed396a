import { daysBetween } from "../../calc/dates.ts";
import { degreeAtLeast } from "../../calc/staffing.ts";
import { daysOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const staffingChangeNoticed = defineRule({
  id: "staffing/change-noticed",
  severity: "error",
  docs: {
    title: "换人提前通知，资质不降",
    what: "接替别人的，提前规定的天数书面通知了采购人，学历和开发经验不低于被接替的人。",
    why: "未经同意换人、资质降低都是违约。",
  },
  messages: {
    silent: { text: "{name}接替{other}，没有写通知采购人的日期", help: "补上 noticed：书面通知采购人的日期" },
    late: { text: "{name} {joined} 接替{other}，{noticed} 才通知，只提前 {days} 天，合同要求 {limit} 天", help: "推迟到岗，或核对通知日期" },
    lower: { text: "{name}接替{other}，{what}低于原来的人", help: "换一名资质不低于原来的人" },
  },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.personnelNotice?.source.clause,
  check({ catalog, report }) {
    const limit = catalog.one("contract")?.value.parameters.personnelNotice;
    if (!limit) return;
    for (const entry of catalog.all("roster")) {
      const { name, replaces, joined, noticed, degree, developmentYears } = entry.value;
      const before = replaces === undefined ? undefined : catalog.get("roster", replaces);
      if (!before) continue;
      const clause = limit.source.clause;
      const other = before.value.name;
      if (noticed === undefined) report({ message: "silent", entry, path: ["replaces"], data: { name, other }, clause });
      else {
        const days = daysBetween(noticed, joined);
        if (days < daysOf(limit.value)) report({ message: "late", entry, path: ["noticed"], data: { name, other, joined, noticed, days, limit: daysOf(limit.value) }, clause });
      }
      const lower = !degreeAtLeast(degree, before.value.degree) ? "学历" : developmentYears < before.value.developmentYears ? "开发经验" : "";
      const path = [lower === "学历" ? "degree" : "developmentYears"];
      if (lower) report({ message: "lower", entry, path, data: { name, other, what: lower }, clause, related: [{ entry: before, path, message: `${other}在这里` }] });
    }
  },
});
