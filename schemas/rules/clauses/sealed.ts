import { clauseDigest } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const clausesSealed = defineRule({
  id: "clauses/sealed",
  severity: "error",
  docs: {
    title: "招标条款一字未改",
    what: "每条招标条款的文字与封存时的指纹一致，一条不多，一条不少。",
    why: "响应、报价和合同都以招标文件原文为准；条款库里改动一个字，引用它的地方就都错了。",
  },
  messages: {
    changed: { text: "条款 {id} 的文字与封存时不一致", help: "对照招标文件恢复原文；招标方发了更正公告时，改好后运行 tenderbook seal 重新封存" },
    added: { text: "条款 {id} 没有封存", help: "核对这一条确是招标文件的内容，再运行 tenderbook seal" },
    missing: { text: "封存过的条款 {id} 不见了", help: "从招标文件补回这一条；确已撤销的，运行 tenderbook seal 重新封存" },
  },
  needs: ["clauses", "clauseSeal"],
  check({ catalog, report }) {
    const seal = catalog.one("clauseSeal");
    if (!seal) return;
    const { digests } = seal.value;
    const quoting = new Map(catalog.citations.map((citation) => [citation.clause, citation]));
    for (const entry of catalog.all("clauses")) {
      const digest = digests[entry.id];
      if (digest === undefined) {
        report({ message: "added", entry, data: { id: entry.id } });
      } else if (digest !== clauseDigest(entry.value)) {
        const citation = quoting.get(entry.id);
        const field = entry.value.printed !== undefined ? "printed" : entry.value.cells ? "cells" : "text";
        report({
          message: "changed", entry, path: [field], data: { id: entry.id }, clause: entry.id,
          related: citation ? [{ entry: citation.entry, path: citation.path, message: "这里引用了它的原话" }] : [],
        });
      }
    }
    for (const id of Object.keys(digests)) {
      if (!catalog.get("clauses", id)) report({ message: "missing", entry: seal, path: ["digests", id], data: { id } });
    }
  },
});
