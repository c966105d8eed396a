/** A content folder → the input of the pages. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { drawingsOf } from "../../generators/diagrams/drawings.ts";
import { fencesOf, placeInFence } from "../../generators/diagrams/place.ts";
import { diagramsOf } from "../../generators/views/diagrams.ts";
import { timeLine } from "../../generators/views/drills/time-line.ts";
import { audiences, buildModel, collections, loadProject, type Audience, type CollectionName, type Diagnostic, type Model, type Project } from "../../schemas/index.ts";
import type { Download, RuleExample, SitesInput } from "./input.ts";

const examplesFile = new URL("../../schemas/rules/examples.json", import.meta.url);
const publicFolder = fileURLToPath(new URL("../../public/", import.meta.url));

export interface Loaded {
  readonly input: SitesInput;
  /** Diagrams that could not be drawn, each with its place. */
  readonly undrawn: readonly string[];
}

/** Moves the process into the folder above the content, before it first waits, so that no place in a diagnostic tells where that is on this disk. */
export async function loadInput(content: string, downloads: readonly Download[]): Promise<Loaded> {
  const folder = resolve(content);
  process.chdir(dirname(folder));
  const project = loadProject(folder);
  const diagnostics = project.diagnostics.map((found) => renamed(found, basename(folder)));
  const model = (audience: Audience): Model => {
    const built = buildModel(project.catalog, diagnostics, audience);
    if (!built) throw new Error("内容里没有合同（contract/contract.yaml），网站无法生成");
    return built;
  };
  const models = Object.fromEntries(audiences.map((audience) => [audience, model(audience)])) as Record<Audience, Model>;
  const { drawings, undrawn } = await draw(project, Object.values(models));
  const input = { project, models, collections: Object.keys(collections) as CollectionName[], diagnostics, downloads, examples: readExamples(), drawings, publicFolder };
  return { input, undrawn };
}

async function draw({ catalog }: Project, models: readonly Model[]): Promise<{ drawings: SitesInput["drawings"]; undrawn: string[] }> {
  const fences = fencesOf(catalog.entries);
  const written = [...catalog.all("drills").map(({ value }) => timeLine(value)), ...models.flatMap(diagramsOf).map(({ caption, mermaid }) => ({ caption, code: mermaid }))];
  const { byCode, failed } = await drawingsOf([...fences, ...written].map(({ code }) => code));
  const ofData = [...new Set(written.flatMap(({ caption, code }) => (failed.has(code) ? [`${caption}：${failed.get(code) ?? ""}`] : [])))];
  const undrawn = fences.flatMap((fence) => {
    const reason = failed.get(fence.code);
    const { file, line } = placeInFence(fence, 1, undefined);
    return reason === undefined ? [] : [`${file}:${line} ${reason.replace(/\n\s+at [\s\S]*$/, "")}`];
  });
  return { drawings: byCode, undrawn: [...undrawn, ...ofData] };
}

/** Places begin with `content/`, whatever the folder is called. */
function renamed(found: Diagnostic, name: string): Diagnostic {
  const file = (path: string): string => (path === name || path.startsWith(`${name}/`) ? `content${path.slice(name.length)}` : path);
  return { ...found, file: file(found.file), related: found.related.map((place) => ({ ...place, file: file(place.file) })) };
}

function readExamples(): Readonly<Record<string, RuleExample>> {
  return existsSync(examplesFile) ? (JSON.parse(readFileSync(examplesFile, "utf8")) as Record<string, RuleExample>) : {};
}
