/** An ID number says when its owner was born and of which sex. */
import { staffingIdNumberAgrees } from "../../../schemas/rules/staffing/id-number-agrees.ts";
import { roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: staffingIdNumberAgrees,
  valid: [
    { name: "a man, and a woman whose number ends in X", content: roster({ idNumber: "310000198104120031", sex: "男" }, { idNumber: "31000019810412012X", sex: "女" }) },
    { name: "born on the leap day", content: roster({ idNumber: "310000200002290013", born: "2000-02-29" }) },
  ],
  invalid: [
    {
      name: "one digit wrong: the check digit tells, and nothing else is told",
      content: roster({ name: "示例人员01", idNumber: "«310000198105120031»" }),
      errors: [{ message: "check", text: "示例人员01的身份证号校验位不对" }],
    },
    {
      name: "another day of birth",
      content: roster({ name: "示例人员01", born: "«1981-04-13»", idNumber: "‹310000198104120031›" }),
      errors: [{ message: "born", text: "示例人员01的身份证号写出生 1981-04-12，名册写 1981-04-13" }],
    },
    {
      name: "a number that holds no day of the calendar",
      content: roster({ name: "示例人员01", born: "2001-03-01", idNumber: "«310000200102290010»" }),
      errors: [{ message: "noDay", text: "示例人员01的身份证号里的出生日期不是日历上的一天" }],
    },
    {
      name: "the other sex",
      content: roster({ name: "示例人员01", sex: "«女»", idNumber: "‹310000198104120031›" }),
      errors: [{ message: "sex", text: "示例人员01的身份证号表明是男，名册写女" }],
    },
  ],
};
