import { presentOn } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingRoleHeadcount = defineRule({
  id: "staffing/role-headcount",
  severity: "error",
  docs: {
    title: "每个岗位人数够",
    what: "人员要求表的每一行，名册上都有够数的人，而且驻场与否照表。",
    why: "少一个岗位的人，就是一项技术要求不满足。",
  },
  messages: {
    few: { text: "“{role}”要 {limit} 人，名册上有 {count} 人", help: "在 content/staffing/roster.yaml 增加 {missing} 人，role 写 {id}" },
    away: { text: "{name}的岗位“{role}”要求驻场，名册写不驻场", help: "把 onsite 改为 true，或换一名驻场人员担任这个岗位" },
  },
  needs: ["roster", "staffingRequirements", "contract"],
  clause: (catalog) => catalog.all("staffingRequirements")[0]?.value.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const roster = catalog.all("roster").filter(({ value }) => presentOn(value, contract.value.signed.value));
    for (const requirement of catalog.all("staffingRequirements")) {
      const { id, projects, role, headcount, onsite, source } = requirement.value;
      const holders = roster.filter(({ value }) => value.role === id);
      const title = `${projects.join("、")} ${role}`;
      if (holders.length < headcount) {
        report({
          message: "few", entry: holders.at(-1) ?? requirement, path: holders.length > 0 ? ["role"] : ["headcount"], clause: source.clause,
          data: { role: title, limit: headcount, count: holders.length, missing: headcount - holders.length, id },
          related: [{ entry: requirement, path: ["headcount"], message: "要求在这里" }],
        });
      }
      for (const person of onsite ? holders.filter(({ value }) => !value.onsite) : []) {
        report({ message: "away", entry: person, path: ["onsite"], data: { name: person.value.name, role: title }, clause: source.clause });
      }
    }
  },
});
