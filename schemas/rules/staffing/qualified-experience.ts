import { yearsBetween } from "../../calc/dates.ts";
import { defineRule } from "../rule.ts";

export const staffingQualifiedExperience = defineRule({
  id: "staffing/qualified-experience",
  severity: "error",
  docs: {
    title: "从业年限够",
    what: "担任岗位的人，从参加工作到投标截止日的年数、软件开发设计经验的年数，都不少于要求。",
    why: "年限不足，人员不算满足要求，主观分和响应都受影响。",
  },
  messages: {
    years: { text: "{name}从业 {has} 年，岗位要求满 {wants} 年", help: "换一名年限够的人，或核对参加工作年月" },
    development: { text: "{name}软件开发、设计经验 {has} 年，岗位要求 {wants} 年", help: "换一名经验够的人，或核对年数" },
    impossible: { text: "{name}的开发经验 {has} 年，比从业年限 {years} 年还长", help: "核对两个年数" },
  },
  needs: ["roster", "staffingRequirements", "contract"],
  clause: (catalog) => catalog.all("staffingRequirements")[0]?.value.source.clause,
  check({ catalog, report }) {
    const day = catalog.one("contract")?.value.bidsDue.value.slice(0, 10);
    if (!day) return;
    for (const entry of catalog.all("roster")) {
      const { name, workingSince, developmentYears, role } = entry.value;
      const years = yearsBetween(workingSince, day);
      if (developmentYears > years) report({ message: "impossible", entry, path: ["developmentYears"], data: { name, has: developmentYears, years } });
      const requirement = role === undefined ? undefined : catalog.get("staffingRequirements", role)?.value;
      if (!requirement) continue;
      const clause = requirement.source.clause;
      const wants = requirement.experienceYears;
      if (wants !== undefined && years < wants) report({ message: "years", entry, path: ["workingSince"], data: { name, has: years, wants }, clause });
      const develop = requirement.developmentYears;
      if (develop !== undefined && developmentYears < develop) {
        report({ message: "development", entry, path: ["developmentYears"], data: { name, has: developmentYears, wants: develop }, clause });
      }
    }
  },
});
