/** Headings have levels, rows fit their table, what is answered can be answered. */
import { clausesWellFormed } from "../../../schemas/rules/clauses/well-formed.ts";
import { clauses } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const bare = { text: undefined };
const table = { ...bare, kind: "table", columns: ["序号", "名称"] };

export const cases: RuleCases = {
  rule: clausesWellFormed,
  valid: [
    { name: "a heading, a requirement to answer, a numbered line without text", content: clauses({ kind: "heading", level: 1 }, { volume: "technical" }, { ...bare, kind: "lead-in", number: "（一）" }) },
    { name: "a table with an empty cell, its row to be answered", content: clauses(table, { ...bare, kind: "row", cells: ["1", ""], volume: "technical" }) },
  ],
  invalid: [
    {
      name: "a row with a cell too few, and one with a cell too many",
      content: clauses(table, { ...bare, kind: "row", "«cells»": ["1"] }, { ...bare, kind: "row", "«cells»": ["1", "UPS", "15"] }),
      errors: [{ message: "cells", text: "这一行有 1 格，表头有 2 列" }, { message: "cells", text: "这一行有 3 格，表头有 2 列" }],
    },
    { name: "a row without cells", content: clauses(table, { ...bare, id: "«c02»", kind: "row" }), errors: [{ message: "cells", text: "这一行有 0 格，表头有 2 列" }] },
    { name: "a row without a table", content: clauses({ ...bare, id: "«c01»", kind: "row", cells: ["1"] }), errors: [{ message: "stray", text: "表行前面没有表头" }] },
    { name: "a heading without its level", content: clauses({ id: "«c01»", kind: "heading" }), errors: [{ message: "level", text: "标题没有写层级" }] },
    { name: "no text", content: clauses({ ...bare, id: "«c01»" }), errors: [{ message: "empty", text: "这一条没有文字" }] },
    {
      name: "a heading is to be answered",
      content: clauses({ kind: "heading", level: 1, volume: "«business»" }),
      errors: [{ message: "volume", text: "标题不用逐条响应，却分派到了响应表" }],
    },
  ],
};
