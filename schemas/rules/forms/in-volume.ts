import type { EntryValue } from "../../collections/index.ts";
import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

type Kind = "chapters" | "forms";

interface Use {
  readonly kind: Kind;
  readonly id: string;
  readonly entry: Entry<"volumes">;
  readonly path: Path;
}

export const formsInVolume = defineRule({
  id: "forms/in-volume",
  severity: "error",
  docs: {
    title: "表单和章节都编进分册",
    what: "每张适用的表单、每个方案章节在投标分册里正好出现一次；封面不算在内。",
    why: "漏编一张表单，投标文件就缺一份；编了两次，两处的页码和签章会对不上。",
  },
  messages: {
    missing: { text: "{kind}“{name}”没有编进任何一册", help: "在 content/volumes 里相应的位置加上 {id}；本项目不适用的表单写 applicable: false" },
    twice: { text: "{kind}“{name}”编了不止一次", help: "留下对的一处，删去这一处" },
  },
  needs: ["chapters", "forms", "volumes"],
  check({ catalog, report }) {
    const volumes = catalog.all("volumes");
    if (volumes.length === 0) return;
    const covers = new Set(volumes.map(({ value }) => value.cover));
    const first = new Map<string, Use>();
    for (const use of volumes.flatMap(usesOf)) {
      const key = `${use.kind}/${use.id}`;
      const before = first.get(key);
      if (before) report({ message: "twice", entry: use.entry, path: use.path, data: told(use.kind, use.id), related: [{ entry: before.entry, path: before.path, message: "先编在这里" }] });
      else first.set(key, use);
    }
    for (const entry of catalog.all("forms")) {
      const wanted = entry.value.applicable && !covers.has(entry.id);
      if (wanted && !first.has(`forms/${entry.id}`)) report({ message: "missing", entry, path: ["id"], data: told("forms", entry.id) });
    }
    for (const entry of catalog.all("chapters")) if (!first.has(`chapters/${entry.id}`)) report({ message: "missing", entry, path: ["id"], data: told("chapters", entry.id) });

    function told(kind: Kind, id: string): Record<string, string> {
      const name = kind === "forms" ? catalog.get("forms", id)?.value.name : catalog.get("chapters", id)?.value.title;
      return { kind: kind === "forms" ? "表单" : "章节", name: name ?? id, id };
    }
  },
});

function usesOf(entry: Entry<"volumes">): Use[] {
  const of = ({ chapter, forms = [] }: Pick<EntryValue<"volumes">["parts"][number], "chapter" | "forms">, path: Path): Use[] => [
    ...(chapter === undefined ? [] : [{ kind: "chapters" as const, id: chapter, entry, path: [...path, "chapter"] }]),
    ...forms.map((id, index) => ({ kind: "forms" as const, id, entry, path: [...path, "forms", index] })),
  ];
  return entry.value.parts.flatMap((part, index) => [
    ...of(part, ["parts", index]),
    ...(part.parts ?? []).flatMap((inner, at) => of(inner, ["parts", index, "parts", at])),
  ]);
}
