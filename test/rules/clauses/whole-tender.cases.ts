/** The clauses together are the tender, character by character. */
import { createHash } from "node:crypto";
import { clauseDigest } from "../../../schemas/calc/clause-text.ts";
import { clausesWholeTender } from "../../../schemas/rules/clauses/whole-tender.ts";
import { clauseSeal, clauses, contract } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const tender = "第一章招标公告第1页项目名称";
const sha256 = createHash("sha256").update(tender).digest("hex");
const contractOf = (mark: (digest: string) => string) => contract({ tender: { sha256: mark(sha256), characters: tender.length } });
const right = contractOf((digest) => digest);
const wrong = contractOf((digest) => `«${digest}»`);

const heading = { id: "c01", kind: "heading", level: 1, number: "第一章", text: "招标公告" } as const;
const page = { id: "c02", kind: "artefact", text: "第 1 页", at: 7 } as const;
const line = { id: "c03", kind: "information", text: "项目名称" } as const;
const seal = clauseSeal({ c01: clauseDigest(heading), c02: clauseDigest(page), c03: clauseDigest(line) });

export const cases: RuleCases = {
  rule: clausesWholeTender,
  valid: [
    { name: "the whole tender, the page number where it stood", content: { ...right, ...seal, ...clauses(heading, page, line) } },
    { name: "a clause differs from its seal: told there", content: { ...right, ...seal, ...clauses(heading, page, { ...line, text: "项目名" }) } },
    { name: "a clause is lost: told at the seal", content: { ...right, ...seal, ...clauses(heading, page) } },
  ],
  invalid: [
    {
      name: "a clause was never typed, nor sealed",
      content: { ...wrong, ...clauseSeal({ c01: clauseDigest(heading), c03: clauseDigest(line) }), ...clauses(heading, line) },
      errors: [{ message: "differs", text: "条款拼起来有 11 字，与招标文件（14 字）不一致" }],
    },
    { name: "two clauses in the wrong order", content: { ...wrong, ...seal, ...clauses(line, page, heading) }, errors: [{ message: "differs" }] },
  ],
};
