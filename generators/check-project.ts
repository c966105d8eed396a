/** A content folder → the checked project: what the schemas find, and names in prose that no view or figure has. */
import { visit } from "unist-util-visit";
import { buildModel, factText, loadProject, nearestWord, placeOf, withDiagnostics, type Diagnostic, type Entry, type Project } from "../schemas/index.ts";
import { remembering } from "./memory.ts";

interface Named {
  readonly entry: Entry;
  readonly component: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export async function checkProject(folder: string, release: boolean): Promise<Project> {
  const project = loadProject(folder, { release, ...remembering() });
  const named = project.catalog.entries.flatMap(namesIn);
  return named.length === 0 ? project : withDiagnostics(project, await unknownNames(project, named));
}

function namesIn(entry: Entry): Named[] {
  const found: Named[] = [];
  if (entry.body) {
    visit(entry.body, (node) => {
      if ((node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") || (node.name !== "View" && node.name !== "Fact")) return;
      const id = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id")?.value;
      const start = node.position?.start.offset ?? 0;
      if (typeof id === "string") found.push({ entry, component: node.name, id, start, end: node.position?.end.offset ?? start });
    });
  }
  return found;
}

async function unknownNames(project: Project, named: readonly Named[]): Promise<Diagnostic[]> {
  const { views } = await import("./views/index.ts");
  const model = buildModel(project.catalog, project.diagnostics, "bid");
  const viewIds = views.map(({ id }) => id);
  return named.flatMap(({ entry, component, id, start, end }): Diagnostic[] => {
    const [known, what] = component === "View" ? [viewIds.includes(id.split("#")[0] as string), "视图"] : [!model || factText(model, id) !== undefined, "数"];
    if (known) return [];
    const close = component === "View" ? nearestWord(id, viewIds) : undefined;
    return [{
      ...placeOf(entry.source, start, end), rule: "text/unknown-name", severity: "error", clause: "", related: [],
      message: `没有“${id}”这个${what}`, help: close ? `是不是“${close}”？` : component === "View" ? `可用的视图：${viewIds.join("、")}` : "合同限值用 contract.yaml 里 parameters 的字段名，例如 teamSize",
    }];
  });
}
