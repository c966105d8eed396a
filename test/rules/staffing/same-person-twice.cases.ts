/** One person, one row; one telephone, one person. */
import { staffingSamePersonTwice } from "../../../schemas/rules/staffing/same-person-twice.ts";
import { roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const first = { name: "示例人员01", idNumber: "310000198104120031", phone: "13800000001" };

export const cases: RuleCases = {
  rule: staffingSamePersonTwice,
  valid: [
    { name: "two people", content: roster(first, { idNumber: "31000019810412004X", phone: "13800000002" }) },
    { name: "two telephones that are not known yet", content: roster({ ...first, phone: "【待填写】" }, { idNumber: "31000019810412004X", phone: "【待填写】" }) },
  ],
  invalid: [
    {
      name: "the same ID number",
      content: roster({ ...first, idNumber: "‹310000198104120031›" }, { name: "示例人员02", idNumber: "«310000198104120031»", phone: "13800000002" }),
      errors: [{ message: "idNumber", text: "示例人员02与示例人员01的身份证号相同" }],
    },
    {
      name: "the same telephone, three times: each is compared with the first",
      content: roster(
        { ...first, phone: "‹13800000001›" },
        { name: "示例人员02", idNumber: "31000019810412004X", phone: "«13800000001»" },
        { name: "示例人员03", idNumber: "310000198104120058", phone: "«13800000001»" },
      ),
      errors: [{ message: "phone", text: "示例人员02与示例人员01的电话相同" }, { message: "phone", text: "示例人员03与示例人员01的电话相同" }],
    },
  ],
};
