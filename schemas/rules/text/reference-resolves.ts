import { componentsIn, placeOfComponent } from "../../source/index.ts";
import { anchorsOf } from "../../calc/prose-headings.ts";
import { volumeBodies, volumeOfEntries } from "../../calc/volume-entries.ts";
import { nearest } from "../../nearest.ts";
import { defineRule } from "../rule.ts";

export const textReferenceResolves = defineRule({
  id: "text/reference-resolves",
  severity: "error",
  docs: {
    title: "交叉引用指得到",
    what: "<Ref to=\"…\"> 写的是编进分册的章节或表单、同一篇正文的标题，或者同一册里用 <View> 放出来的表（只放了其中一份的写 表名#哪一份）。",
    why: "指不到的引用印出来只是一个编号，没有章号和页码，评委翻不到。",
  },
  messages: {
    unknown: { text: "“{to}”指不到：没有这个章节、表单，本文没有这个标题，本册没有这张表", help: "{hint}" },
    unplaced: { text: "{kind}“{title}”没有编进任何一册，指不到", help: "在 content/volumes 里编进去，或改指别处" },
    unshown: { text: "表“{to}”没有放在这一册里，指不到", help: "{hint}" },
  },
  needs: ["volumes", "chapters", "forms"],
  check({ catalog, report }) {
    const placed = volumeOfEntries(catalog);
    if (placed.size === 0) return;
    const shown = new Map<string, Set<string>>();
    for (const entry of volumeBodies(catalog, placed)) {
      const volume = placed.get(`${entry.collection}/${entry.id}`) as string;
      const tables = shown.get(volume) ?? new Set<string>();
      shown.set(volume, tables);
      if (entry.body) for (const table of tablesIn(entry.body)) tables.add(table);
    }
    for (const entry of catalog.entries) {
      const { body } = entry;
      const references = body ? componentsIn(body).filter(({ name }) => name === "Ref") : [];
      if (!body || references.length === 0) continue;
      const headings = [...anchorsOf(body).values()].flatMap(({ id, text }) => [id, text]);
      const own = placed.get(`${entry.collection}/${entry.id}`);
      const tables = (own === undefined ? undefined : shown.get(own)) ?? tablesIn(body);
      for (const reference of references) {
        const to = reference.attributes["to"] ?? "";
        if (placed.has(`chapters/${to}`) || placed.has(`forms/${to}`) || headings.includes(to) || tables.has(to)) continue;
        const place = placeOfComponent(entry, reference);
        const chapter = catalog.get("chapters", to);
        const form = catalog.get("forms", to);
        if (chapter ?? form) {
          report({ message: "unplaced", entry, place, data: { kind: chapter ? "章节" : "表单", title: chapter?.value.title ?? form?.value.name ?? to } });
          continue;
        }
        const table = to.includes("/");
        const one = [...tables].find((id) => id.startsWith(`${to}#`));
        const close = one ?? nearest(to, table ? tables : [...catalog.all("chapters"), ...catalog.all("forms")].map(({ id }) => id).concat(headings));
        const otherwise = table ? "在这一册里用 <View> 放出这张表，或改指它所在的章" : "改成章节或表单的编号，或本文标题的原文";
        report({ message: table ? "unshown" : "unknown", entry, place, data: { to, hint: close === undefined ? otherwise : `是不是“${close}”？` } });
      }
    }
  },
});

/** As references name them: `view`, or `view#of` when shown for one of many. */
const tablesIn = (body: Parameters<typeof componentsIn>[0]): Set<string> =>
  new Set(componentsIn(body).filter(({ name }) => name === "View").map(({ attributes: { id = "", of } }) => (of === undefined ? id : `${id}#${of}`)));
