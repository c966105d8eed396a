import { clauseDigest, quotes } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const clausesQuoted = defineRule({
  id: "clauses/quoted",
  severity: "error",
  docs: {
    title: "引文与条款一致",
    what: "每处“出处”引用的原话，都一字不差地在它所引的条款里（不计空白）。",
    why: "引文是每个数、每项义务的依据；引错条款，答复就答错了地方。",
  },
  messages: {
    absent: { text: "条款 {clause} 里没有“{quote}”这句话", help: "从条款里照抄原话，或改成真正写有这句话的条款编号" },
  },
  needs: ["clauses"],
  check({ catalog, report }) {
    const sealed = catalog.one("clauseSeal")?.value.digests ?? {};
    for (const { entry, path, clause, quote } of catalog.citations) {
      const cited = catalog.get("clauses", clause);
      if (!cited || quotes(cited.value, quote)) continue;
      // When the clause itself was changed, clauses/sealed tells it there.
      if (clause in sealed && sealed[clause] !== clauseDigest(cited.value)) continue;
      report({
        message: "absent", entry, path: [...path, "quote"], clause, data: { clause, quote: quote.length > 40 ? `${quote.slice(0, 39)}…` : quote },
        related: [{ entry: cited, path: ["text"], message: "所引的条款在这里" }],
      });
    }
  },
});
