/** A content folder → the checked project: what the schemas find, names in prose that no view or figure has, and diagrams that cannot be drawn. */
import { existsSync } from "node:fs";
import type { Root } from "mdast";
import { buildModel, componentsIn, factText, loadProject, nearestWord, placeIn, placeOf, rules, withDiagnostics, type Catalog, type Diagnostic, type Entry, type Project } from "../schemas/index.ts";
import { diagramProblems } from "./diagrams/problems.ts";
import { remembering } from "./memory.ts";

interface Named {
  readonly entry: Entry;
  readonly component: string;
  /** The name of a view or figure: the attribute `id` or `fact`. */
  readonly id: string;
  /** The one of many that a view is asked for. */
  readonly of: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** `today`: the day for which lateness is told, instead of content's own reporting date. */
export async function checkProject(folder: string, release: boolean, today?: string): Promise<Project> {
  const project = loadProject(folder, { release, today, ...remembering() });
  const named = project.catalog.entries.flatMap((entry) => (entry.body ? namesIn(entry, entry.body) : []));
  const found = [...unknownRules(project.catalog), ...(await unknownViews(project, named.filter(({ component }) => component === "View"))), ...unknownFacts(project.catalog, named.filter(({ component }) => component !== "View")), ...(await diagramProblems(project.catalog.entries))];
  return found.length === 0 ? project : withDiagnostics(project, found);
}

const namesIn = (entry: Entry, body: Root): Named[] =>
  componentsIn(body).flatMap(({ name: component, attributes, start, end }) => {
    const id = component === "View" || component === "Fact" ? attributes["id"] : attributes["fact"];
    return id === undefined ? [] : [{ entry, component, id, of: attributes["of"], start, end }];
  });

const told = ({ entry, start, end }: Named) => ({ ...placeOf(entry.source, start, end), rule: "text/unknown-name", severity: "error" as const, clause: "", related: [] });

/** A view's id is the path of its file. */
const hasView = (id: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && existsSync(new URL(`./views/${id}.ts`, import.meta.url));

/** The registry and the model are needed only to suggest a name, or to know what a view can be asked for. */
async function unknownViews(project: Project, named: readonly Named[]): Promise<Diagnostic[]> {
  const missing = named.filter(({ id }) => !hasView(id));
  const asked = named.filter(({ id, of }) => of !== undefined && hasView(id));
  if (missing.length + asked.length === 0) return [];
  const { views } = await import("./views/index.ts");
  const ids = views.map((view) => view.id);
  const found = missing.map((name): Diagnostic => {
    const close = nearestWord(name.id, ids);
    return { ...told(name), message: `没有“${name.id}”这个视图`, help: close ? `是不是“${close}”？` : `可用的视图：${ids.join("、")}` };
  });
  const model = asked.length > 0 && project.catalog.incomplete.size === 0 ? buildModel(project.catalog, project.diagnostics, "bid") : undefined;
  if (!model) return found;
  const known = new Map(views.map((view) => [view.id, view.parameters?.(model) ?? []]));
  for (const name of asked) {
    const parameters = known.get(name.id) ?? [];
    const of = name.of as string;
    if (parameters.includes(of)) continue;
    const close = nearestWord(of, parameters);
    const help = parameters.length === 0 ? "删去 of：这个视图只有一张" : close ? `是不是“${close}”？` : `可以写：${parameters.slice(0, 12).join("、")}${parameters.length > 12 ? " 等" : ""}`;
    found.push({ ...told(name), message: `视图“${name.id}”没有“${of}”这一项`, help });
  }
  return found;
}

/** Rules that the list of grounds for rejection relies on. */
function unknownRules(catalog: Catalog): Diagnostic[] {
  const ids = new Set(rules.map(({ id }) => id));
  return catalog.all("rejections").flatMap((entry) => (entry.value.rule ?? []).flatMap((id, index): Diagnostic[] => {
    if (ids.has(id)) return [];
    const close = nearestWord(id, ids);
    return [{ ...placeIn(entry, ["rule", index]), rule: "text/unknown-name", severity: "error", message: `没有“${id}”这条规则`, help: close ? `是不是“${close}”？` : "规则编号见 tenderbook rules", clause: "", related: [] }];
  }));
}

/** Figures of content that could not be read are not missed: what broke it is told already. */
function unknownFacts(catalog: Catalog, named: readonly Named[]): Diagnostic[] {
  if (catalog.incomplete.size > 0 || !catalog.one("contract")) return [];
  return named.filter(({ id }) => factText(catalog, id) === undefined).map((name) => ({
    ...told(name), message: `没有“${name.id}”这个数`, help: "合同限值用 contract.yaml 里 parameters 的字段名，例如 teamSize；时限用 time.编号，投标人用 company.字段名",
  }));
}
