/** Entries by id, every reference resolved, or a diagnostic that says where not. */
import { collections, type Collection, type CollectionName } from "./collections/index.ts";
import type { Diagnostic } from "./diagnostics/index.ts";
import { placeIn, type Entry } from "./entry.ts";
import { nearest } from "./nearest.ts";
import { componentsIn, placeOfComponent, type Attachment, type Path } from "./source/index.ts";
import { namespacesOf, traverse } from "./traverse.ts";

/** Words quoted from a clause, and where they are quoted. */
export interface Citation {
  readonly entry: Entry;
  readonly path: Path;
  readonly clause: string;
  readonly quote: string;
}

/** Prose of an entry: a field that people read. */
export interface ProseField {
  readonly entry: Entry;
  readonly path: Path;
  readonly text: string;
}

export interface Catalog {
  all<N extends CollectionName>(collection: N): readonly Entry<N>[];
  get<N extends CollectionName>(collection: N, id: string): Entry<N> | undefined;
  /** The one entry of a collection that is a single document. */
  one<N extends CollectionName>(collection: N): Entry<N> | undefined;
  /** The entry that defines an id of a namespace; nested rows have namespaces of their own. */
  owner(namespace: string, id: string): Entry | undefined;
  readonly entries: readonly Entry[];
  readonly citations: readonly Citation[];
  readonly prose: readonly ProseField[];
  readonly attachments: readonly Attachment[];
  /** Collections of which something could not be read or linked. */
  readonly incomplete: ReadonlySet<CollectionName>;
}

export interface LinkedContent {
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
}

const namespaceTitle: Readonly<Record<string, string>> = {
  equipmentItems: "设备清单的行", priceLines: "报价表的行", scenarios: "预案场景", findings: "演练发现的问题", riskLevels: "风险等级",
};
const titleOf = (namespace: string): string =>
  namespaceTitle[namespace] ?? (collections as Readonly<Record<string, Collection>>)[namespace]?.title ?? namespace;

function filesOf(namespace: string): string {
  const holder = homes.get(namespace);
  return holder ? `，放在 ${collections[holder].files.join("、")}` : "";
}

/** Which collection defines the ids of a namespace; nested rows have namespaces of their own. */
const homes = new Map(
  (Object.entries(collections) as [CollectionName, Collection][]).flatMap(([name, { schema }]) => [...namespacesOf(schema)].map((namespace) => [namespace, name] as const)),
);

/** One use of an id that is nowhere defined, and how often a file has it. */
interface Unknown {
  readonly entry: Entry;
  readonly path: Path;
  readonly namespace: string;
  readonly id: string;
  count: number;
}

export function linkContent(
  entries: readonly Entry[], attachments: readonly Attachment[], broken: ReadonlySet<CollectionName>,
): LinkedContent {
  const byCollection = new Map<CollectionName, Entry[]>();
  const definitions = new Map<string, Map<string, { entry: Entry; path: Path }>>();
  const uses: { entry: Entry; path: Path; namespace: string; id: string }[] = [];
  const citations: Citation[] = [];
  const prose: ProseField[] = [];
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set(broken);
  const fail = (entry: Entry, path: Path, rule: string, message: string, help: string, related: Diagnostic["related"] = []): void => {
    incomplete.add(entry.collection);
    diagnostics.push({ ...placeIn(entry, path), rule, severity: "error", message, help, clause: "", related });
  };

  for (const entry of entries) {
    const list = byCollection.get(entry.collection);
    if (list) list.push(entry);
    else byCollection.set(entry.collection, [entry]);
    traverse(collections[entry.collection].schema, entry.value, (meaning, value, path) => {
      if (meaning.defines) {
        const namespace = definitions.get(meaning.defines) ?? new Map<string, { entry: Entry; path: Path }>();
        definitions.set(meaning.defines, namespace);
        const first = namespace.get(value as string);
        if (first) {
          fail(entry, path, "catalog/duplicate-id", `编号“${value as string}”重复了`, "给这一条换一个编号；编号在同类内容里只能用一次", [
            { ...placeIn(first.entry, first.path), message: "先用这个编号的在这里" },
          ]);
        } else {
          namespace.set(value as string, { entry, path });
        }
      }
      if (meaning.refersTo) uses.push({ entry, path, namespace: meaning.refersTo, id: value as string });
      if (meaning.citation) {
        const { clause, quote } = value as { clause: string; quote: string };
        citations.push({ entry, path, clause, quote });
      }
      if (meaning.prose) prose.push({ entry, path, text: value as string });
    });
    const single = collections[entry.collection].format === "document" && (collections[entry.collection] as Collection).files.every((file) => !file.includes("*"));
    const twin = single ? list?.[0] : undefined;
    if (twin && twin !== entry) fail(entry, [], "catalog/duplicate-id", "这份内容只能有一个文件", `留下“${twin.source.file}”，删去这一个`);
  }

  const unknown = new Map<string, Unknown>();
  for (const { entry, path, namespace, id } of uses) {
    const known = definitions.get(namespace);
    const holder = homes.get(namespace);
    if (known?.has(id) || (holder && broken.has(holder))) continue;
    incomplete.add(entry.collection);
    // The same missing id is one cause, and so is a collection without entries: told once a file.
    const cause = `${entry.source.file}\n${namespace}\n${known ? id : ""}`;
    const first = unknown.get(cause);
    if (first) first.count += 1;
    else unknown.set(cause, { entry, path, namespace, id, count: 1 });
  }
  for (const { entry, path, namespace, id, count } of unknown.values()) {
    const known = definitions.get(namespace);
    const title = titleOf(namespace);
    const close = nearest(id, known?.keys() ?? []);
    const times = count > 1 ? `（这个文件里共 ${count} 处${known ? "" : "引用"}）` : "";
    if (known) fail(entry, path, "catalog/unknown-id", `${title}里没有“${id}”${times}`, close ? `是不是“${close}”？` : `先在${title}里写上这一条，或改成已有的编号`);
    else fail(entry, path, "catalog/unknown-id", `${title}还没有内容，找不到“${id}”${times}`, `先写${title}${filesOf(namespace)}`);
  }

  const owner = (namespace: string, id: string): Entry | undefined => definitions.get(namespace)?.get(id)?.entry;
  for (const entry of entries) checkBody(entry);

  const catalog: Catalog = {
    all: (collection) => (byCollection.get(collection) ?? []) as never,
    get: (collection, id) => {
      const entry = owner(collection, id);
      return (entry?.collection === collection && entry.id === id ? entry : undefined) as never;
    },
    one: (collection) => byCollection.get(collection)?.[0] as never,
    owner, entries, citations, prose, attachments, incomplete,
  };
  return { catalog, diagnostics };

  /** Citations of clauses in prose are references like any other. */
  function checkBody(entry: Entry): void {
    if (!entry.body) return;
    for (const component of componentsIn(entry.body)) {
      const { name, attributes: { id } } = component;
      if (name !== "Clause" || id === undefined || definitions.get("clauses")?.has(id) || broken.has("clauses")) continue;
      incomplete.add(entry.collection);
      const close = nearest(id, definitions.get("clauses")?.keys() ?? []);
      diagnostics.push({
        ...placeOfComponent(entry, component), rule: "catalog/unknown-id", severity: "error",
        message: `招标条款里没有“${id}”`, help: close ? `是不是“${close}”？` : "条款编号见 content/clauses", clause: "", related: [],
      });
    }
  }
}
