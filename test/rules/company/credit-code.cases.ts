/** The check digit of the unified social credit code (GB 32100-2015; the valid one is the standard's own example). */
import { companyCreditCode } from "../../../schemas/rules/company/credit-code.ts";
import { company } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

export const cases: RuleCases = {
  rule: companyCreditCode,
  valid: [{ name: "right", content: company({ creditCode: "91350100M000100Y43" }) }],
  invalid: [
    { name: "the last character", content: company({ creditCode: "«91350100M000100Y44»" }), errors: [{ message: "wrong", text: "统一社会信用代码 91350100M000100Y44 的校验位不对" }] },
    { name: "two neighbours swapped", content: company({ creditCode: "«91530100M000100Y43»" }), errors: [{ message: "wrong" }] },
  ],
};
