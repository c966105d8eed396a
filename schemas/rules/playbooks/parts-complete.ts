import { anchorsOf } from "../../calc/prose-headings.ts";
import { nearest } from "../../nearest.ts";
import { defineRule } from "../rule.ts";

export const playbooksPartsComplete = defineRule({
  id: "playbooks/parts-complete",
  severity: "error",
  docs: {
    title: "预案各部分齐全",
    what: "预案大纲（content/playbooks/outline.yaml）列出的部分，正文里都有同名的二级标题，次序相同；大纲列出的各类预防工作都排了时间和人。",
    why: "招标文件规定了应急预案至少写哪些内容，少一部分评审就扣分。",
  },
  messages: {
    missing: { text: "“{title}”的正文没有“{section}”这一部分", help: "加上二级标题“## {section}”，写{what}{near}" },
    order: { text: "“{title}”里“{section}”排在“{before}”之后", help: "按预案大纲的次序排" },
    unprevented: { text: "“{title}”的预防工作没有“{kind}”这一类", help: "在 prevention 里写上做什么、什么时候、谁做" },
    unknownKind: { text: "预防工作没有“{kind}”这一类", help: "用预案大纲里的类别：{kinds}" },
  },
  needs: ["playbooks", "playbookOutline"],
  clause: (catalog) => catalog.one("playbookOutline")?.value.source.clause,
  check({ catalog, report }) {
    const outline = catalog.one("playbookOutline")?.value;
    if (!outline) return;
    for (const entry of catalog.all("playbooks")) {
      const { title, prevention } = entry.value;
      const headings = entry.body ? [...anchorsOf(entry.body).values()].filter(({ depth }) => depth === 2).map(({ text }) => text) : [];
      let [last, before] = [-1, ""];
      for (const { title: section, what } of outline.sections) {
        const at = headings.indexOf(section);
        const close = at < 0 ? nearest(section, headings) : undefined;
        if (at < 0) report({ message: "missing", entry, path: ["title"], data: { title, section, what, near: close === undefined ? "" : `；现在的“${close}”若就是它，改成同样的字` } });
        else if (at < last) report({ message: "order", entry, path: ["title"], data: { title, section, before } });
        if (at > last) [last, before] = [at, section];
      }
      for (const kind of outline.prevention) {
        if (!prevention.some((work) => work.kind === kind)) report({ message: "unprevented", entry, path: ["prevention"], data: { title, kind } });
      }
      prevention.forEach(({ kind }, index) => {
        if (!outline.prevention.includes(kind)) report({ message: "unknownKind", entry, path: ["prevention", index, "kind"], data: { kind, kinds: outline.prevention.join("、") } });
      });
    }
  },
});
