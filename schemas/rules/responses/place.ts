import { ancestorsOf } from "../../calc/clause-tree.ts";
import { componentsIn } from "../../source/index.ts";
import { volumeBodies, volumeOfEntries } from "../../calc/volume-entries.ts";
import { defineRule } from "../rule.ts";

export const responsesPlace = defineRule({
  id: "responses/place",
  severity: "warning",
  docs: {
    title: "响应指得到投标文件的位置",
    what: "要响应的条款，响应写了在哪一章或哪张表单，或者分册里有一处 <Clause> 引用它（引用它上面的标题、表、引导语也算），或者这一册写了 otherwise。",
    why: "响应表有“投标文件位置”一栏，空着的话评委只能自己找，找不到就按没有响应。",
  },
  messages: { nowhere: { text: "条款 {clause}{more}的响应没有写在投标文件的哪里", help: "在写到它的章节里加 <Clause id=\"{clause}\" />，或在响应里写 chapter 或 form" } },
  needs: ["clauses", "responses", "volumes", "chapters", "forms"],
  check({ catalog, report }) {
    const placed = volumeOfEntries(catalog);
    if (placed.size === 0) return;
    const cited = new Set(volumeBodies(catalog, placed).flatMap(({ body }) => (body ? componentsIn(body) : [])).filter(({ name }) => name === "Clause").map(({ attributes }) => attributes["id"]));
    const covered = new Set(catalog.all("volumes").filter(({ value }) => value.otherwise !== undefined).map(({ value }) => value.answers));
    const above = ancestorsOf(catalog.all("clauses").map(({ value }) => value));
    for (const entry of catalog.all("responses")) {
      const { clauses, chapter, form } = entry.value;
      if (chapter !== undefined || form !== undefined) continue;
      const nowhere = clauses.filter((id) => {
        const volume = catalog.get("clauses", id)?.value.volume;
        return volume !== undefined && !covered.has(volume) && !cited.has(id) && !(above.get(id) ?? []).some((clause) => cited.has(clause));
      });
      const [clause] = nowhere;
      if (clause === undefined) continue;
      report({ message: "nowhere", entry, path: ["clauses", clauses.indexOf(clause)], clause, data: { clause, more: nowhere.length > 1 ? ` 等 ${nowhere.length} 条` : " " } });
    }
  },
});
