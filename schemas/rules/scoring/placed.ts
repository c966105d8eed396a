import { volumeOfEntries } from "../../calc/volume-entries.ts";
import { defineRule } from "../rule.ts";

export const scoringPlaced = defineRule({
  id: "scoring/placed",
  severity: "error",
  docs: {
    title: "评分项在分册里写到",
    what: "报价分以外的每个评分项，分册里有一章写明答它（章节的 scoring），或者它的证据在分册的一张表单里；主观分必须有一章。",
    why: "评审索引按它生成；评委在分册里找不到这一项，按未描述处理，不得分。",
  },
  messages: {
    nowhere: { text: "“{name}”（{points} 分）在投标分册里没有地方写到", help: "在答它的章节的 scoring 里写上 {id}，并编进分册；客观分也可以在证据里写明是哪张表单" },
    noChapter: { text: "主观分“{name}”（{points} 分）没有一章来写", help: "在答它的章节的 scoring 里写上 {id}，并编进分册；只有表单没有方案，评委按未描述处理" },
  },
  needs: ["scoring", "volumes", "chapters", "forms"],
  clause: (catalog) => catalog.all("scoring")[0]?.value.source.clause,
  check({ catalog, report }) {
    const placed = volumeOfEntries(catalog);
    if (placed.size === 0) return;
    const treated = new Set(catalog.all("chapters").filter(({ id }) => placed.has(`chapters/${id}`)).flatMap(({ value }) => value.scoring ?? []));
    for (const entry of catalog.all("scoring")) {
      const { name, points, nature, evidence, source } = entry.value;
      if (nature === "price" || treated.has(entry.id)) continue;
      const shown = evidence.some(({ form }) => form !== undefined && placed.has(`forms/${form}`));
      if (shown && nature === "objective") continue;
      report({ message: shown ? "noChapter" : "nowhere", entry, data: { name, points, id: entry.id }, clause: source.clause });
    }
  },
});
