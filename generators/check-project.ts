/** A content folder → the checked project: what the schemas find, and names in prose that no view or figure has. */
import { existsSync } from "node:fs";
import type { Nodes } from "mdast";
import { hasFact, loadProject, nearestWord, placeOf, withDiagnostics, type Diagnostic, type Entry, type Project } from "../schemas/index.ts";
import { remembering } from "./memory.ts";

interface Named {
  readonly entry: Entry;
  readonly component: "View" | "Fact";
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export async function checkProject(folder: string, release: boolean): Promise<Project> {
  const project = loadProject(folder, { release, ...remembering() });
  const contract = project.catalog.one("contract")?.value;
  const unknown = project.catalog.entries
    .flatMap((entry) => (entry.body ? namesIn(entry, entry.body) : []))
    .filter(({ component, id }) => (component === "View" ? !hasView(id) : contract !== undefined && !hasFact(contract, id)));
  return unknown.length === 0 ? project : withDiagnostics(project, await Promise.all(unknown.map(diagnose)));
}

function namesIn(entry: Entry, node: Nodes): Named[] {
  const below = "children" in node ? node.children.flatMap((child) => namesIn(entry, child)) : [];
  if ((node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") || (node.name !== "View" && node.name !== "Fact")) return below;
  const id = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id")?.value;
  const start = node.position?.start.offset ?? 0;
  return typeof id === "string" ? [...below, { entry, component: node.name, id, start, end: node.position?.end.offset ?? start }] : below;
}

/** A view's id is the path of its file; the registry itself is loaded only to suggest a name. */
const hasView = (id: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && existsSync(new URL(`./views/${id}.ts`, import.meta.url));

async function diagnose({ entry, component, id, start, end }: Named): Promise<Diagnostic> {
  const told = { ...placeOf(entry.source, start, end), rule: "text/unknown-name", severity: "error" as const, clause: "", related: [] };
  if (component === "Fact") return { ...told, message: `没有“${id}”这个数`, help: "合同限值用 contract.yaml 里 parameters 的字段名，例如 teamSize" };
  const { views } = await import("./views/index.ts");
  const ids = views.map((view) => view.id);
  const close = nearestWord(id, ids);
  return { ...told, message: `没有“${id}”这个视图`, help: close ? `是不是“${close}”？` : `可用的视图：${ids.join("、")}` };
}
