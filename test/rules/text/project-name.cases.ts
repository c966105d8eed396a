/** The contract's name and numbers as prose writes them. */
import { textProjectName } from "../../../schemas/rules/text/project-name.ts";
import { certificates, chapter, clarifications, clauses, company, contract, references, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const project = "市图书档案局2025年借阅平台集成维护项目";
const ours = contract({
  project, projectNumber: "310000000241106144530-00183718", internalNumber: "0613-257135070030",
  buyer: { name: "示例市采购中心", address: "一号路 1 号", contact: "联系人", phone: "021-10000000" },
});

export const cases: RuleCases = {
  rule: textProjectName,
  valid: [
    { name: "as the contract writes it, with spaces, after other words", content: { ...ours, ...chapter("本项目为市图书档案局 2025 年借阅平台集成维护项目，编号 310000000241106144530-00183718，内部编号 0613-257135070030。") } },
    { name: "projects that are nothing like it", content: { ...ours, ...chapter("由人事人才公共服务系统运维项目经理负责，参照政务云基础设施建设项目。") } },
    { name: "a reference by its name, and its own text", content: { ...ours, ...references({ project: "市图书档案局2023年借阅平台集成维护项目", content: "市图书档案局2023年借阅平台集成维护项目的全部内容" }), ...chapter("市图书档案局2023年借阅平台集成维护项目由我方承担。") } },
    { name: "what the tender prints, and a question about it", content: { ...ours, ...clauses({ text: "市图书档案局2025年借阅平台集成运维项目，账号 31001550400055646341" }), ...clarifications({ explanation: "封面写市图书档案局2025年平台集成维护项目" }), ...chapter("市图书档案局2025年借阅平台集成运维项目的保证金汇到 31001550400055646341。") } },
    { name: "the bidder's account and the number of a certificate", content: { ...ours, ...company({ account: "1234567890123456789" }), ...certificates({ number: "202312345678901" }), ...chapter("账号 1234567890123456789，证书 202312345678901，电话 13800000001。") } },
    { name: "no contract", content: chapter("市图书档案局2024年借阅平台集成维护项目") },
  ],
  invalid: [
    {
      name: "last year's name, in prose",
      content: { ...ours, ...chapter("本公司承接«市图书档案局2024年借阅平台集成维护项目»。") },
      errors: [{ message: "differs", text: "项目名称写成“市图书档案局2024年借阅平台集成维护项目”，本项目是“市图书档案局2025年借阅平台集成维护项目”", help: `改成 ${project}，或用 <Fact id="contract.project" />` }],
    },
    {
      name: "two words more, a city in front, a part of it, and another ending",
      content: {
        ...ours, ...systems({ description: "为«市图书档案管理局2025年借阅平台集成维护项目»服务" }),
        ...chapter("«示例市图书档案局2025年借阅平台集成维护项目»的目标。\n\n本次«借阅平台集成维护项目»的目标。\n\n«市图书档案局 2025 年借阅平台集成运维服务项目»。"),
      },
      errors: [{ message: "differs" }, { message: "differs" }, { message: "differs" }, { message: "differs" }],
    },
    {
      name: "a digit of the number, an inner number of another tender",
      content: { ...ours, ...chapter("项目编号 «310000000241106144531-00183718»，内部编号 «0613-257135070031»。") },
      errors: [
        { message: "number", text: "“310000000241106144531-00183718”不是本项目的编号", help: "项目编号是 310000000241106144530-00183718，内部项目编号是 0613-257135070030；用 <Fact id=\"contract.projectNumber\" /> 引用" },
        { message: "number" },
      ],
    },
  ],
};
