import { quotes } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const obligationsSourceStands = defineRule({
  id: "obligations/source-stands",
  severity: "error",
  docs: {
    title: "义务有出处，分段义务段段有出处",
    what: "每项义务引一条招标条款；几个分段共有的义务，在每个分段里都有那一条，而且写着所引的话。",
    why: "没有出处的义务说不清为什么要做；分段里没有的义务做了也没有人要。",
  },
  messages: {
    none: { text: "“{title}”没有出处", help: "补上 source（条款和原话），或 blocks 加 clauseSuffix 和 quote" },
    both: { text: "“{title}”既写了 source 又写了 blocks", help: "只留一种写法" },
    noClause: { text: "“{title}”：分段“{block}”里没有条款 {clause}", help: "从 blocks 里去掉这个分段，或改对 clauseSuffix" },
    absent: { text: "“{title}”：分段“{block}”的条款 {clause} 里没有“{quote}”", help: "从 blocks 里去掉这个分段另写一条，或照抄各分段都有的原话" },
  },
  needs: ["obligations", "blocks", "clauses"],
  check({ catalog, report }) {
    for (const entry of catalog.all("obligations")) {
      const { title, source, blocks, clauseSuffix, quote } = entry.value;
      if (source && blocks) report({ message: "both", entry, path: ["blocks"], data: { title } });
      if (!source && (!blocks || !clauseSuffix || !quote)) {
        report({ message: "none", entry, data: { title } });
        continue;
      }
      (blocks ?? []).forEach((id, index) => {
        const block = catalog.get("blocks", id)?.value;
        if (!block || !clauseSuffix || !quote) return;
        const clause = `${block.clause}${clauseSuffix}`;
        const cited = catalog.get("clauses", clause);
        const data = { title, block: block.name, clause, quote };
        if (!cited) report({ message: "noClause", entry, path: ["blocks", index], data });
        else if (!quotes(cited.value, quote)) report({ message: "absent", entry, path: ["blocks", index], data, clause });
      });
    }
  },
});
