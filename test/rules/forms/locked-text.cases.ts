/** A locked form holds what the tender prints, to the letter; blanks and white space do not count. */
import { formsLockedText } from "../../../schemas/rules/forms/locked-text.ts";
import { clauses, form } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = clauses(
  { id: "c1", kind: "heading", level: 2, text: "声明函" },
  { id: "c1-p1", kind: "information", text: "（招标人）：" },
  { id: "c1-1", kind: "information", number: "1.", text: "我方单位 ____ 具有良好记录；。" },
  { id: "c1-x", kind: "artefact", text: "61" },
  { id: "c1-t1", kind: "table", text: "价格表", columns: ["名称", "价格(元)"] },
  { id: "c1-p2", kind: "information", text: "单位名称： （盖章）" },
  { id: "c2", kind: "heading", level: 2, text: "下一张" },
  { id: "c2-p1", kind: "information", text: "别的文字" },
);
const locked = { locked: true, format: "c1" };
const head = `<Blank value="采购中心" />（招标人）：

1\\. 我方单位<Blank fact="company.name" />具有**良好**记录；。

价格表

| 名称 | 价格(元) |
| --- | --- |
| <Blank value="运维" /> | <Blank width="6" /> |
`;
const seal = '<Signature label="单位名称：" hint="（盖章）" by="单位公章" />';

export const cases: RuleCases = {
  rule: formsLockedText,
  valid: [
    { name: "verbatim, with blanks, a table and a seal line", content: { ...tender, ...form(locked, `${head}\n${seal}`) } },
    { name: "a form that may be changed", content: { ...tender, ...form({ format: "c1" }, "按本单位格式声明。") } },
    { name: "not applicable", content: { ...tender, ...form({ ...locked, applicable: false }, "本项目不适用。") } },
  ],
  invalid: [
    {
      name: "a word more",
      content: { ...tender, ...form(locked, `${head.replace("具有**", "具有«很»**")}\n${seal}`) },
      errors: [{ message: "differs", text: "“标人）：1.我方单位具有”后面写的是“很良好记录；。价格表名称”，招标文件印的是“良好记录；。价格表名称价”", clause: "声明函" }],
    },
    { name: "a printed mistake put right", content: { ...tender, ...form(locked, `${head.replace("记录；。", "记录；").replace("\n价格表", "\n«价格表»")}\n${seal}`) }, errors: [{ message: "differs" }] },
    { name: "the end left out", content: { ...tender, ...form(locked, head.replace("价格(元)", "«价格(元)»")) }, errors: [{ message: "missing", text: "正文到“；。价格表名称价格(元)”为止，招标文件后面还印着“单位名称：（盖章）”" }] },
    { name: "a sentence more at the end", content: { ...tender, ...form(locked, `${head}\n${seal}\n\n«特此说明。»`) }, errors: [{ message: "extra", text: "招标文件印到“(元)单位名称：（盖章）”为止，正文多出“特此说明。”" }] },
  ],
};
