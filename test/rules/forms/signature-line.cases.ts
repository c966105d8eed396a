/** Every line that the tender prints for a signature or seal is in the form, and somebody known signs it. */
import { formsSignatureLine } from "../../../schemas/rules/forms/signature-line.ts";
import { clauses, form } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = clauses(
  { id: "c1", kind: "heading", level: 2, text: "报价表" },
  { id: "c1-1", kind: "requirement", text: "本表须加盖公章。" },
  { id: "c1-p1", kind: "information", text: "投标人名称： （盖单位公章）" },
  { id: "c1-p2", kind: "information", text: "法定代表人： （签字或盖章）" },
  { id: "c1-p3", kind: "information", text: "投标方代表签字：__________" },
  { id: "c1-a", kind: "heading", level: 3, text: "另一张" },
  { id: "c1-a-p1", kind: "information", text: "单位（盖章）：" },
);
const seal = '<Signature label="投标人名称：" hint="（盖单位公章）" by="单位公章" />';
const sign = '<Signature label="法定代表人：" hint="（签字或盖章）" by="法定代表人或委托代理人签字" />';
const represented = '<Signature label="投标方代表签字：" by="代表签字" />';
const other = form({ id: "f-2", name: "另一张", format: "c1-a" }, '<Signature label="单位（盖章）：" by="单位公章和签字" />');
const lines = (...all: string[]): string => all.join("\n\n");

export const cases: RuleCases = {
  rule: formsSignatureLine,
  valid: [
    { name: "all lines; those of another form below the same heading are its own", content: { ...tender, ...form({ format: "c1" }, lines(seal, sign, represented)), ...other } },
    { name: "not applicable", content: { ...tender, ...form({ format: "c1", applicable: false }, "本项目不适用。") } },
    { name: "a form without printed format", content: form({}, "凭证如下。") },
  ],
  invalid: [
    {
      name: "the representative's line is missing",
      content: { ...tender, ...form({ name: "«报价表»", format: "c1" }, lines(seal, sign)), ...other },
      errors: [{ message: "missing", text: "表单“报价表”少了签字盖章行：“投标方代表签字：”", clause: "报价表 第 4 段" }],
    },
    { name: "one seal for two lines", content: { ...clauses({ id: "c1", kind: "heading", level: 2, text: "协议" }, { id: "c2", text: "甲（盖章）：", kind: "information" }, { id: "c3", text: "甲（盖章）：", kind: "information" }), ...form({ name: "«协议»", format: "c1" }, '<Signature label="甲（盖章）：" by="单位公章" />') }, errors: [{ message: "missing" }] },
    { name: "nobody signs", content: form({}, lines(`«${sign.replace("法定代表人或委托代理人签字", "经办人")}»`)), errors: [{ message: "signer", text: "签字盖章行的 by 写成“经办人”，不知道谁来签" }] },
    { name: "a seal that is only signed", content: form({}, lines(`«${seal.replace("by=\"单位公章\"", "by=\"代表签字\"")}»`)), errors: [{ message: "seal", text: "“投标人名称：（盖单位公章）”印着盖公章，by 写的是“代表签字”" }] },
  ],
};
