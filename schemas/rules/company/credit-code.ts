import { creditCodeRight } from "../../calc/identity-number.ts";
import { defineRule } from "../rule.ts";

export const companyCreditCode = defineRule({
  id: "company/credit-code",
  severity: "error",
  docs: {
    title: "统一社会信用代码正确",
    what: "投标人的统一社会信用代码校验位正确。",
    why: "代码错一位，声明函和资格审查都对不上营业执照。",
  },
  messages: { wrong: { text: "统一社会信用代码 {code} 的校验位不对", help: "对照营业执照重新录入 18 位代码" } },
  needs: ["company"],
  check({ catalog, report }) {
    const entry = catalog.one("company");
    if (entry && !creditCodeRight(entry.value.creditCode)) report({ message: "wrong", entry, path: ["creditCode"], data: { code: entry.value.creditCode } });
  },
});
