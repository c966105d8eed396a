/** What stands there as an example. */
import { textSampleData } from "../../../schemas/rules/text/sample-data.ts";
import { contract, pricing, references, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: textSampleData,
  valid: [{ name: "no sample", content: { ...contract(), ...roster(), ...pricing() } }],
  invalid: [
    { name: "a person", content: roster({ name: "示例人员01", sample: "«true»" }), errors: [{ message: "sample", text: "“示例人员01”是示例数据" }] },
    {
      name: "a table by its title, a reference by its project, the day of signing",
      content: {
        ...contract({ signed: { value: "2025-03-03", sample: "«true»" } }), ...pricing({ title: "人工费报价明细表", sample: "«true»" }),
        ...references({ project: "业务系统运维项目", sample: "«true»" }),
      },
      errors: [
        { message: "sample", text: "“合同签订日期”是示例数据" }, { message: "sample", text: "“人工费报价明细表”是示例数据" },
        { message: "sample", text: "“业务系统运维项目”是示例数据" },
      ],
    },
  ],
};
