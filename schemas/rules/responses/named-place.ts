import { volumeOfEntries } from "../../calc/volume-entries.ts";
import { defineRule } from "../rule.ts";

export const responsesNamedPlace = defineRule({
  id: "responses/named-place",
  severity: "error",
  docs: {
    title: "响应所指的章节在分册里",
    what: "响应写的章节或表单，编进了某一册投标文件。",
    why: "响应表写“见某章”，分册里却没有这一章，评委会认为响应是假的。",
  },
  messages: { unplaced: { text: "响应指到的{kind}“{title}”没有编进任何一册", help: "在 content/volumes 里编进去，或改指实际写到的章节、表单" } },
  needs: ["responses", "volumes", "chapters", "forms"],
  check({ catalog, report }) {
    const placed = volumeOfEntries(catalog);
    if (placed.size === 0) return;
    const covers = new Set(catalog.all("volumes").map(({ value }) => value.cover));
    for (const entry of catalog.all("responses")) {
      const { clauses: [clause], chapter, form } = entry.value;
      if (chapter !== undefined && !placed.has(`chapters/${chapter}`)) {
        report({ message: "unplaced", entry, path: ["chapter"], clause, data: { kind: "章节", title: catalog.get("chapters", chapter)?.value.title ?? chapter } });
      }
      if (form !== undefined && !placed.has(`forms/${form}`) && !covers.has(form)) {
        report({ message: "unplaced", entry, path: ["form"], clause, data: { kind: "表单", title: catalog.get("forms", form)?.value.name ?? form } });
      }
    }
  },
});
