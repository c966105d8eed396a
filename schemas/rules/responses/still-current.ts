import { clauseDigest } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const responsesStillCurrent = defineRule({
  id: "responses/still-current",
  severity: "error",
  docs: {
    title: "复核后条款没有变",
    what: "响应复核时记下的条款指纹，与条款现在的文字一致。",
    why: "更正公告改了条款，旧的响应可能已答非所问。",
  },
  messages: {
    changed: { text: "条款 {clause} 在复核之后改过，响应要重看", help: "对照新的条款改好响应，再把 reviewed 里的指纹改为 {digest}" },
  },
  needs: ["clauses", "responses"],
  check({ catalog, report }) {
    for (const entry of catalog.all("responses")) {
      for (const [clause, digest] of Object.entries(entry.value.reviewed ?? {})) {
        const cited = catalog.get("clauses", clause);
        const now = cited ? clauseDigest(cited.value) : "";
        if (cited && now !== digest) report({ message: "changed", entry, path: ["reviewed", clause], data: { clause, digest: now }, clause });
      }
    }
  },
});
