/** Standards that the prose cites are in the register and in force. */
import { textStandardRegistered } from "../../../schemas/rules/text/standard-registered.ts";
import { chapter, standards, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const register = standards({ code: "GB/T 22239-2019" }, { code: "GB/T 22239-2008", status: "废止" }, { code: "GM/T 0054-2018", status: "待核" });

export const cases: RuleCases = {
  rule: textStandardRegistered,
  valid: [
    { name: "with and without a space, with a long dash, without its year", content: { ...register, ...chapter("按 GB/T 22239-2019、GB/T22239-2019、GB/T 22239—2019 和 GB/T 22239 定级。") } },
    { name: "a standard that is yet to be verified", content: { ...register, ...chapter("密码应用按 GM/T 0054-2018。") } },
    { name: "sizes of memory and disk are no standards", content: { ...register, ...systems({ platform: "内存 64GB 2400MHz，磁盘 512GB 7200 转" }) } },
    { name: "no register", content: chapter("按 GB/T 22239-2019 定级。") },
  ],
  invalid: [
    {
      name: "a slip in the year, with the nearest that is known",
      content: { ...register, ...chapter("系统按«GB/T 22239-2018»定级。") },
      errors: [{ message: "unknown", text: "标准 GB/T 22239-2018 不在登记册里", help: "是不是 GB/T22239-2019？" }],
    },
    {
      name: "nothing like it in the register, in a field",
      content: { ...register, ...systems({ description: "机房按«GB 50174-2017»建设" }) },
      errors: [{ message: "unknown", help: "核实后登记到 content/standards/standards.yaml" }],
    },
    { name: "withdrawn", content: { ...register, ...chapter("系统按«GB/T 22239-2008»定级。") }, errors: [{ message: "withdrawn", text: "标准 GB/T 22239-2008 已废止" }] },
  ],
};
