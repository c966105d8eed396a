/** Ids of content in what others read. */
import { textInternalId } from "../../../schemas/rules/text/internal-id.ts";
import { chapter, clarifications, clauses, equipment, playbook, priceLine, pricing, rejections, roster, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = roster({ name: "示例人员01" }, { name: "示例人员02" });

export const cases: RuleCases = {
  rule: textInternalId,
  valid: [
    { name: "names, codes and addresses that are no ids", content: { ...people, ...chapter("示例人员01 按 GB/T 22239-2019 巡检，主机 p99、H3C-p01、www.p01.cn、p01@example.com。") } },
    { name: "an id that is a word, and ids where they are fields", content: { ...people, ...equipment(), ...systems({ description: "给 ups 供电的系统用", owner: "p01", deputy: "p02" }) } },
    { name: "what only the team reads", content: { ...people, ...clarifications({ explanation: "p01 去问" }), ...rejections({ how: "p01 逐页看" }) } },
  ],
  invalid: [
    {
      name: "people in the note of a price",
      content: { ...people, ...pricing({ lines: [priceLine({ note: "«p01»、«p02»，驻场" })] }) },
      errors: [{ message: "typed", text: "“p01”是我们内部的编号，读者看不懂", help: "改写成名称“示例人员01”，或删去" }, { message: "typed" }],
    },
    {
      name: "a playbook, a scenario, a row of a list and a clause, in prose",
      content: { ...people, ...playbook({ id: "pb-ca" }), ...equipment(), ...clauses({ id: "c01" }, { id: "c6-1" }), ...chapter("转 «pb-ca» 处置，见 «pb-s1»；«ups-1» 停机，依据 «c6-1»。") },
      errors: [
        { message: "typed", help: "改写成名称“系统应急预案”，或删去" }, { message: "typed", help: "改写成名称“主机宕机”，或删去" },
        { message: "typed", help: "改写成名称“主机”，或删去" }, { message: "typed", help: "改写成名称，或删去" },
      ],
    },
  ],
};
