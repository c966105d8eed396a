/** Degree and major meet what the role asks for. */
import { staffingQualifiedDegree } from "../../../schemas/rules/staffing/qualified-degree.ts";
import { roster, staffingRequirements } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const bachelor = staffingRequirements({ degree: "本科", majors: ["计算机", "软件工程"] });

export const cases: RuleCases = {
  rule: staffingQualifiedDegree,
  valid: [
    { name: "exactly the degree, a major that contains the word", content: { ...bachelor, ...roster({ role: "r01", degree: "本科", major: "计算机科学与技术" }) } },
    { name: "a higher degree", content: { ...bachelor, ...roster({ role: "r01", degree: "博士" }) } },
    { name: "the role asks for neither", content: { ...staffingRequirements(), ...roster({ role: "r01", degree: "大专", major: "会计" }) } },
  ],
  invalid: [
    {
      name: "one degree lower",
      content: { ...bachelor, ...roster({ name: "示例人员01", role: "r01", degree: "«大专»" }) },
      errors: [{ message: "degree", text: "示例人员01学历大专，岗位要求本科及以上" }],
    },
    {
      name: "another major",
      content: { ...bachelor, ...roster({ name: "示例人员01", role: "r01", major: "«会计»" }) },
      errors: [{ message: "major", text: "示例人员01的专业“会计”不在岗位要求的范围（计算机、软件工程）" }],
    },
  ],
};
