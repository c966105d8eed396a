/** Numbers of the contract that prose repeats. */
import { textTypedNumber } from "../../../schemas/rules/text/typed-number.ts";
import { chapter, clarifications, contract, limit, roster, systems, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const numbers = {
  ...contract({ parameters: { teamSize: limit(23), onsiteMinimum: limit(15), onsiteScored: limit(23), personMonths: limit(229), validityDays: limit(90) } }),
  ...roster(...times(17), ...times(9, { onsite: false })),
};

export const cases: RuleCases = {
  rule: textTypedNumber,
  valid: [
    { name: "the contract's numbers", content: { ...numbers, ...chapter("项目团队共 23 人，驻场人员不少于 15 人，合计 229 人月，投标有效期 90 日历日。") } },
    { name: "the scored number on site, and what the roster holds", content: { ...numbers, ...chapter("项目组 26 人，23 人驻场；现有 17 人驻场。") } },
    { name: "a team of which so many are on site", content: { ...numbers, ...chapter("运维团队 15 人驻场。") } },
    { name: "a question repeats the tender's contradictory words", content: { ...numbers, ...clarifications({ explanation: "一处写 20 人驻场" }) } },
    { name: "the contract has no such limit", content: { ...contract(), ...chapter("共 230 人月。") } },
  ],
  invalid: [
    {
      name: "fourteen on site",
      content: { ...numbers, ...chapter("我方安排«14 人驻场»，其余远程支持。") },
      errors: [{ message: "differs", text: "驻场人数写成 14，合同是 15" }],
    },
    {
      name: "team, person-months and validity",
      content: { ...numbers, ...systems({ description: "由«项目团队 24 人»维护，«共 230 人月»" }), ...chapter("«投标有效期为 60 天»。") },
      errors: [
        { message: "differs", text: "团队人数写成 24，合同是 23" }, { message: "differs", text: "总人月数写成 230，合同是 229" },
        { message: "differs", text: "投标有效期写成 60，合同是 90" },
      ],
    },
  ],
};
