/** No blank of an applicable form is left empty, but for lines written by hand. */
import { formsBlankFilled } from "../../../schemas/rules/forms/blank-filled.ts";
import { form } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const represented = '<Signature label="投标方代表签字：" by="代表签字" />\n\n职务：<Blank width="8" /> 日期：<Blank width="8" />';

export const cases: RuleCases = {
  rule: formsBlankFilled,
  valid: [
    { name: "from content, or typed", content: form({}, '致 <Blank fact="contract.buyer" />：补充说明 <Blank value="无" />。') },
    { name: "behind the representative's signature one writes by hand", content: form({}, represented) },
    { name: "not applicable", content: form({ applicable: false }, '本项目不适用 <Blank width="4" />') },
  ],
  invalid: [
    { name: "left empty", content: form({ name: "投标函" }, '地址：«<Blank width="20" />»'), errors: [{ message: "empty", text: "表单“投标函”有一处空白没有填" }] },
    { name: "in a cell", content: form({}, '| 名称 | 价格 |\n| --- | --- |\n| «<Blank width="4" />» | <Blank value="1" /> |'), errors: [{ message: "empty" }] },
    {
      name: "after a seal line one does not write by hand",
      content: form({}, '<Signature label="投标人：" hint="（盖章）" by="单位公章" />\n\n日期：«<Blank width="8" />»'),
      errors: [{ message: "empty" }],
    },
  ],
};
