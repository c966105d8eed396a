import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../generators/cli/commands.ts";
import { deliverables, families } from "../generators/index.ts";
import { views } from "../generators/views/index.ts";
import { collections } from "../schemas/collections/index.ts";
import { kebab } from "../schemas/editor.ts";
import { rules } from "../schemas/rules/index.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`).sort();
const files = ["schemas", "generators", "src"].flatMap(below).filter((path) => /\.(ts|astro|mjs)$/.test(path));
const modulesIn = (folder: string): string[] => below(folder).filter((path) => path.endsWith(".ts"));
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** The relative imports that a file states. */
function importsOf(path: string): Import[] {
  const statement = /(?:^|;)\s*(?:import|export)(\s+type)?\b[^;"'`]*?\bfrom\s*["'](\.[^"']+)["']|(?:^|;)\s*import\s*["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']\s*\)/gm;
  return [...textOf(path).matchAll(statement)].map(([, type, from, bare, dynamic]) => ({
    from: path, to: normalize(join(dirname(path), from ?? bare ?? dynamic ?? "")).replaceAll("\\", "/"), typeOnly: type !== undefined,
  }));
}

/** The layer of a file: its folder, or its name where a file of schemas or generators is a stage of its own. */
function layerOf(path: string): string {
  const [top, second, third] = path.split("/") as [string, string, string | undefined];
  if (top === "src") return "src";
  if (top === "generators") return third === undefined ? (second === "index.ts" ? "registry" : "build") : second;
  return third === undefined ? second.replace(/\.ts$/, "") : second;
}

/** Who may import what: “Layers” of the architecture. `types` are for `import type` alone. */
const layers: Readonly<Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[] }>> = {
  diagnostics: { imports: [] },
  source: { imports: ["diagnostics"] },
  fields: { imports: [] },
  nearest: { imports: [] },
  collections: { imports: ["fields"] },
  descriptions: { imports: ["fields"] },
  editor: { imports: ["collections", "fields"] },
  entry: { imports: ["source"], types: ["collections", "diagnostics"] },
  traverse: { imports: ["fields"], types: ["source"] },
  explain: { imports: ["fields", "nearest", "source"], types: ["collections", "diagnostics"] },
  remembered: { imports: [], types: ["source"] },
  parse: { imports: ["collections", "explain", "nearest", "remembered", "source"], types: ["diagnostics", "entry"] },
  catalog: { imports: ["collections", "entry", "nearest", "source", "traverse"], types: ["diagnostics"] },
  visibility: { imports: ["catalog", "collections", "fields"], types: ["entry"] },
  // Places of words in prose come from source; what is calculated about are types.
  calc: { imports: ["fields", "source"], types: ["catalog", "collections", "diagnostics", "entry"] },
  rules: { imports: ["calc", "entry", "fields", "nearest", "source"], types: ["catalog", "collections", "diagnostics"] },
  model: { imports: ["calc", "fields", "source", "visibility"], types: ["catalog", "collections", "diagnostics", "entry"] },
  project: { imports: ["catalog", "collections", "diagnostics", "parse", "rules", "source"], types: ["remembered"] },
  index: { imports: ["calc", "collections", "descriptions", "diagnostics", "editor", "entry", "fields", "model", "nearest", "project", "rules", "source"], types: ["catalog", "remembered"] },
  values: { imports: [] },
  views: { imports: ["index", "values"] },
  formats: { imports: ["values"] },
  deliverables: { imports: ["index", "prose", "values", "views"] },
  prose: { imports: ["index", "values", "views"] },
  packs: { imports: ["deliverables", "index"] },
  registry: { imports: ["deliverables", "packs"], types: ["index"] },
  diagrams: { imports: ["build", "formats", "index", "values"] },
  build: { imports: ["diagrams", "formats", "index", "registry", "values", "views"], types: ["deliverables", "src"] },
  bench: { imports: ["build", "formats", "index", "registry", "values"] },
  readme: { imports: ["build", "index", "registry", "views"] },
  cli: { imports: ["bench", "build", "index", "readme", "registry", "views"] },
  src: { imports: ["diagrams", "index", "registry", "values", "views"] },
};

describe("layers", () => {
  const imports = files.flatMap(importsOf);

  test("the statements are found", () => {
    expect(imports.length).toBeGreaterThan(500);
    for (const { from, to } of imports) if (/\.(ts|astro|mjs)$/.test(to)) expect(existsSync(join(root, to)), `${from} → ${to}`).toBe(true);
  });

  test("every file belongs to a layer of the table", () => expect(files.filter((path) => !(layerOf(path) in layers))).toEqual([]));

  test("a layer imports what the table says and nothing else", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!/^(schemas|generators|src)\//.test(to)) return false;
      const [own, other] = [layerOf(from), layerOf(to)];
      const { imports: may, types = [] } = layers[own] ?? { imports: [] };
      return own !== other && !may.includes(other) && !(typeOnly && types.includes(other));
    });
    expect(wrong.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? " (type)" : ""}`)).toEqual([]);
  });

  test("outside of schemas only its door is used", () => {
    expect(imports.filter(({ from, to }) => !from.startsWith("schemas/") && to.startsWith("schemas/") && to !== "schemas/index.ts").map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("collections, rules and deliverables do not import each other", () => {
    const shared: Readonly<Record<string, RegExp>> = {
      collections: /^schemas\/collections\/(collection|scan)\.ts$/, rules: /^schemas\/rules\/rule\.ts$/, deliverables: /^generators\/deliverables\/[^/]+\.ts$/,
    };
    const registries = /^schemas\/(collections|rules)\/index\.ts$|^schemas\/rules\/check\.ts$/;
    const wrong = imports.filter(({ from, to }) => {
      const layer = layerOf(from);
      return layer in shared && layerOf(to) === layer && !registries.test(from) && !shared[layer]!.test(to) && !shared[layer]!.test(from);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("nothing imports in a circle, types aside", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const visit = (path: string, way: string[]): void => {
      expect(way, [...way, path].join(" → ")).not.toContain(path);
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
  });

  test("only the reader reads in schemas, and nothing there writes", () => {
    const touching = files.filter((path) => path.startsWith("schemas/") && /from "node:(fs|child_process|net|http)/.test(textOf(path)));
    expect(touching).toEqual(["schemas/source/read.ts"]);
    expect(textOf("schemas/source/read.ts")).not.toMatch(/\b(write|append|mkdir|rm|rename|unlink)\w*Sync/);
  });
});

describe("registries hold every file, and every line has its file, in order", () => {
  const sorted = (names: readonly string[]): string[] => [...names].sort();

  test("collections", () => {
    const own = modulesIn("schemas/collections").filter((path) => textOf(path).includes("= defineCollection(")).map((path) => path.slice("schemas/collections/".length, -3));
    const names = Object.keys(collections);
    expect(names.map(kebab)).toEqual(sorted(own));
    expect(names).toEqual(sorted(names));
  });

  test("rules, each with its cases", () => {
    const own = modulesIn("schemas/rules").filter((path) => /^schemas\/rules\/[^/]+\/[^/]+\.ts$/.test(path) && textOf(path).includes("= defineRule(")).map((path) => path.slice("schemas/rules/".length, -3));
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(sorted(own));
    expect(modulesIn("schemas/rules").filter((path) => /^schemas\/rules\/[^/]+\/[^/]+\.ts$/.test(path))).toHaveLength(own.length);
    expect(ids.filter((id) => !existsSync(join(root, "test/rules", `${id}.cases.ts`)))).toEqual([]);
  });

  test("views", () => {
    const own = modulesIn("generators/views").filter((path) => textOf(path).includes("= defineView(")).map((path) => path.slice("generators/views/".length, -3));
    const ids = views.map(({ id }) => id);
    expect(sorted(ids)).toEqual(sorted(own));
    expect(ids.map((id) => `${id}.ts`)).toEqual(sorted(ids.map((id) => `${id}.ts`)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("deliverables", () => {
    const own = modulesIn("generators/deliverables").filter((path) => textOf(path).includes("= defineDeliverable(")).map((path) => path.slice(path.lastIndexOf("/") + 1, -3));
    const ids = deliverables.map(({ id }) => id);
    expect(sorted(ids)).toEqual(sorted(own));
    expect(ids).toEqual(sorted(ids));
    const kinds = modulesIn("generators/deliverables").filter((path) => textOf(path).includes("= defineFamily(")).map((path) => path.slice(path.lastIndexOf("/") + 1, -3));
    expect(families.map(({ id }) => id)).toEqual(sorted(kinds));
    expect(deliverables.filter(({ title }) => !/\p{Script=Han}/u.test(title) || /[\\/:*?"<>|]/.test(title))).toEqual([]);
  });

  test("commands", async () => {
    for (const { name, load } of commands) {
      expect(existsSync(join(root, `generators/cli/${name}.ts`)), name).toBe(true);
      expect((await load()).name).toBe(name);
    }
  });
});

describe("doors", () => {
  const exported = (path: string): string[] =>
    [...textOf(path).matchAll(/^export (?:type )?\{([^}]*)\}|^export (?:const|function|class|interface|type) (\w+)/gm)]
      .flatMap(([, list, name]) => (list === undefined ? [name as string] : list.split(",").map((one) => one.trim().split(/\s+as\s+/).at(-1) as string)))
      .filter(Boolean).sort();

  test("schemas", () =>
    expect(exported("schemas/index.ts")).toEqual([
      "Anchored", "AssessedRisk", "Audience", "CalendarEntry", "Catalog", "ClauseLine", "CollectionName", "Component", "DatedDuty", "Diagnostic", "DutiesModel", "Duty", "Entry", "EntryValue", "EquipmentList", "Evidence", "Member", "Model", "OpenWork", "ParseMemory", "Project", "ProjectOptions", "SystemPicture", "Volume", "VolumePart", "VolumeSection", "VolumesModel", "addDays", "amountInWords", "anchorsOf", "attributeOf", "audiences", "buildModel", "clauseDigest", "collections", "componentsIn", "dateInWords", "daysInMonth", "durationText", "editorSchemas", "evidenceWorth", "factText", "fieldDescriptions", "isCalendarDay", "isComponent", "loadProject", "moneyText", "nearestWord", "openWorkWord", "placeIn", "placeOf", "readContentFolder", "reassemble", "recurrenceText", "renderGithub", "renderJson", "renderSarif", "renderText", "rules", "signaturesOf", "tenderDigest", "viewsOf", "weekday", "withDiagnostics", "withPages",
    ]));

  test("generators", () => expect(exported("generators/index.ts")).toEqual(["Deliverable", "deliverables", "deliverablesOf", "families"]));

  test("nothing is exported unseen", () => {
    for (const path of files) if (path.endsWith("/index.ts")) expect(textOf(path), path).not.toMatch(/^export \*/m);
    for (const path of files) if (path.endsWith(".ts") && path !== "src/content.config.ts") expect(textOf(path), path).not.toMatch(/^export default/m);
  });
});

describe("house", () => {
  test("no file is long, none is unnamed", () => {
    expect(files.filter((path) => textOf(path).split("\n").length > 300)).toEqual([]);
    expect(files.filter((path) => !/^([a-z0-9-]+|\[(\.\.\.)?[a-z]+\]|[A-Z]\w*)(\.[a-z]+)*\.(ts|astro|mjs)$/.test(path.slice(path.lastIndexOf("/") + 1)))).toEqual([]);
  });

  test("there is no drawer", () =>
    expect(["schemas", "generators", "src", "test"].flatMap(below).filter((path) => /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.ts$)/.test(path))).toEqual([]));

  test("every module says in its first line what it is; rules, views and deliverables say it in their data", () => {
    const silent = files.filter((path) => path.endsWith(".ts") && !/^(\/\*\*|#!|\/\/)/.test(textOf(path)));
    expect(silent.filter((path) => !/= define(Rule|View|Deliverable|Family)\(/.test(textOf(path)))).toEqual([]);
  });

  test("nothing is left to do, and types are not switched off", () => {
    const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "X" + "XX", "@ts-" + "ignore", "@ts-" + "nocheck"].join("|"));
    expect(files.filter((path) => marks.test(textOf(path)))).toEqual([]);
    const withoutComments = (path: string): string => textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(files.filter((path) => /(: |\bas |<)any\b/.test(withoutComments(path)))).toEqual([]);
  });
});

test("every package that the code imports is declared in package.json", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string> | undefined>;
  const declared = new Set(["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) => Object.keys(manifest[kind] ?? {})));
  const typesOf = (name: string): string => `@types/${name}`;
  const missing = ["schemas", "generators", "src", "test"].flatMap(below).filter((path) => /\.(ts|mjs|astro|mdx)$/.test(path) && !path.includes("fixtures/")).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/(?:^import [^"]*?from |^import |import\(|\bload\()"(@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)(?:\/[^"]*)?"/gm)]
      .map(([, name]) => name as string)
      .filter((name) => name !== "node" && !declared.has(name) && !declared.has(typesOf(name)))
      .map((name) => `${path}: ${name}`));
  expect(missing).toEqual([]);
});
