import { degreeAtLeast } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingQualifiedDegree = defineRule({
  id: "staffing/qualified-degree",
  severity: "error",
  docs: {
    title: "学历和专业够",
    what: "担任岗位的人，学历不低于要求，专业在要求的范围里。",
    why: "学历或专业不符，评审时该人不计。",
  },
  messages: {
    degree: { text: "{name}学历{has}，岗位要求{wants}及以上", help: "换一名学历够的人，或核对学历" },
    major: { text: "{name}的专业“{has}”不在岗位要求的范围（{wants}）", help: "换一名专业对口的人，或核对专业名称" },
  },
  needs: ["roster", "staffingRequirements"],
  clause: (catalog) => catalog.all("staffingRequirements")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("roster")) {
      const { name, role, degree, major } = entry.value;
      const requirement = role === undefined ? undefined : catalog.get("staffingRequirements", role)?.value;
      if (!requirement) continue;
      const clause = requirement.source.clause;
      if (requirement.degree && !degreeAtLeast(degree, requirement.degree)) {
        report({ message: "degree", entry, path: ["degree"], data: { name, has: degree, wants: requirement.degree }, clause });
      }
      if (requirement.majors && !requirement.majors.some((word) => major.includes(word))) {
        report({ message: "major", entry, path: ["major"], data: { name, has: major, wants: requirement.majors.join("、") }, clause });
      }
    }
  },
});
