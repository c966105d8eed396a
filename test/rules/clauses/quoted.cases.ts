/** Quoted words stand in the clause that is cited. */
import { clausesQuoted } from "../../../schemas/rules/clauses/quoted.ts";
import { cite, clauseSeal, clauses, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const row = { kind: "row", text: undefined, cells: ["1", "UPS", "15 台"] };

export const cases: RuleCases = {
  rule: clausesQuoted,
  valid: [
    { name: "word for word, white space aside", content: { ...clauses({ text: "应配置至少 23 人的 项目团队" }), ...systems({ source: cite("c01", "至少23人的项目团队") }) } },
    { name: "words that run over two cells of a row", content: { ...clauses(row), ...systems({ source: cite("c01", "UPS 15台") }) } },
    { name: "the clause's number belongs to it", content: { ...clauses({ number: "2.1", text: "系统清单" }), ...systems({ source: cite("c01", "2.1 系统清单") }) } },
    {
      name: "the clause itself was changed after it was sealed: told there",
      content: { ...clauses({ text: "应配置至少 24 人" }), ...clauseSeal({ c01: "00000000" }), ...systems({ source: cite("c01", "至少 23 人") }) },
    },
  ],
  invalid: [
    {
      name: "one digit differs",
      content: { ...systems({ source: { clause: "c01", quote: "«至少 24 人»" } }), ...clauses({ text: "‹应配置至少 23 人的项目团队›" }) },
      errors: [{ message: "absent", text: "条款 c01 里没有“至少 24 人”这句话" }],
    },
    {
      name: "the words stand in another clause, of cells",
      content: { ...systems({ source: { clause: "c01", quote: "«至少 23 人»" } }), ...clauses({ ...row, id: "‹c01›" }, { text: "应配置至少 23 人" }) },
      errors: [{ message: "absent" }],
    },
    {
      name: "forty characters are told in full",
      content: { ...systems({ source: { clause: "c01", quote: `«${"一二三四五六七八九十".repeat(4)}»` } }), ...clauses({ text: "‹要求›" }) },
      errors: [{ message: "absent", text: `条款 c01 里没有“${"一二三四五六七八九十".repeat(4)}”这句话` }],
    },
    {
      name: "longer words are told in short",
      content: { ...systems({ source: { clause: "c01", quote: `«${"一二三四五六七八九十".repeat(5)}»` } }), ...clauses({ text: "‹要求›" }) },
      errors: [{ message: "absent", text: `条款 c01 里没有“${"一二三四五六七八九十".repeat(3)}一二三四五六七八九…”这句话` }],
    },
  ],
};
