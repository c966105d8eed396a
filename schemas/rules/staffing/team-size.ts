import { presentOn } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingTeamSize = defineRule({
  id: "staffing/team-size",
  severity: "error",
  docs: {
    title: "团队人数够",
    what: "名册上在项目的人数不少于招标文件要求的团队人数。",
    why: "人数不足是对采购需求的实质性不满足。",
  },
  messages: { few: { text: "项目团队 {count} 人，招标文件要求至少 {limit} 人", help: "在 content/staffing/roster.yaml 增加 {missing} 人" } },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.teamSize?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const limit = contract?.value.parameters.teamSize;
    const roster = catalog.all("roster");
    if (!contract || !limit) return;
    const count = roster.filter(({ value }) => presentOn(value, contract.value.signed.value)).length;
    if (count >= limit.value) return;
    report({ message: "few", entry: roster.at(-1) ?? contract, data: { count, limit: limit.value, missing: limit.value - count }, clause: limit.source.clause });
  },
});
