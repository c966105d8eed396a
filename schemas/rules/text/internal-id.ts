import { proseOf } from "../../calc/prose-of.ts";
import type { Catalog } from "../../catalog.ts";
import type { CollectionName } from "../../collections/index.ts";
import { defineRule } from "../rule.ts";

/** p01, q012, crypto-2, pb-ca-s1, c6-4.2-1: with a digit or a hyphen, so that it is no word. */
const idShape = /^(?:[a-z]+\d{2,}|[a-z][a-z0-9]*(?:-[a-z0-9.]+)+)$/;
const token = /(?<![\w@/.:-])[a-z][a-z0-9]*(?:[-.][a-z0-9.]*[a-z0-9])*(?![\w@/])/g;
/** What only the team reads: there an id is the shortest way to say what is meant. */
const forTheTeam: ReadonlySet<CollectionName> = new Set(["clarifications", "rejections", "scoring"]);

export const textInternalId = defineRule({
  id: "text/internal-id",
  severity: "warning",
  docs: {
    title: "文字里没有我们内部的编号",
    what: "给别人看的文字里，没有人员、风险、预案、设备清单、义务、条款等内容的编号（p01、pb-ca、crypto-2 之类）；疑点、废标项、自评理由这些只给自己看的不查。",
    why: "编号只有写内容的人看得懂，评委和采购人看到的是一串没有解释的符号。",
  },
  messages: { typed: { text: "“{id}”是我们内部的编号，读者看不懂", help: "{hint}" } },
  needs: [],
  check({ catalog, report }) {
    let names: ReadonlyMap<string, string | undefined> | undefined;
    for (const { entry, path, text, place } of proseOf(catalog)) {
      if (forTheTeam.has(entry.collection) || !/[a-z]/.test(text)) continue;
      for (const [id] of text.matchAll(token)) {
        if (!idShape.test(id)) continue;
        names ??= namesOf(catalog);
        if (!names.has(id)) continue;
        const name = names.get(id);
        report({ message: "typed", entry, path, words: id, data: { id, hint: name === undefined ? "改写成名称，或删去" : `改写成名称“${name}”，或删去` }, ...(place ? { place: place(id) } : {}) });
      }
    }
  },
});

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

/** Ids of content → the name of what they stand for; items of lists and scenarios of playbooks have ids too. */
function namesOf(catalog: Catalog): ReadonlyMap<string, string | undefined> {
  const named: readonly Named[] = [
    ...catalog.entries.map(({ id, value }): Named => ({ ...(value as Partial<Named>), id })),
    ...catalog.all("equipment").flatMap(({ value }) => value.items),
    ...catalog.all("playbooks").flatMap(({ value }) => value.scenarios),
    ...catalog.all("pricing").flatMap(({ value }) => value.lines),
  ];
  return new Map(named.filter(({ id }) => idShape.test(id)).map(({ id, name, title }) => [id, typeof name === "string" ? name : title]));
}
