/** Content → dist: checked, rendered, built beside the old outputs, moved into place at the end. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { audiences, type Project } from "../schemas/index.ts";
import { openCache } from "./cache.ts";
import { checkProject } from "./check-project.ts";
import { sha256, sm3 } from "./digest.ts";
import { findOffice } from "./formats/pdf/office.ts";
import { digestFolder, digestProgram } from "./inputs.ts";
import { manifestText, readManifest, type Manifest, type ManifestEntry } from "./manifest.ts";
import { renderFiles, type RenderedFile } from "./render.ts";
import { buildSites } from "./site.ts";
import { listFiles, openStaging, writeFiles } from "./write.ts";

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly release: boolean;
  /** false: without PDF, and without the page numbers that laying it out gives. */
  readonly pdf: boolean;
  /** Called when a step ends. */
  readonly onStep: (step: string, milliseconds: number) => void;
}

export type BuildResult =
  | { readonly state: "errors"; readonly project: Project }
  | { readonly state: "unchanged" | "built"; readonly project: Project; readonly manifest: Manifest };

export async function build({ content, out, release, pdf, onStep }: BuildOptions): Promise<BuildResult> {
  const timed = stepTimer(onStep);
  const project = await checkProject(content, release);
  const { errors, warnings, entries } = project.summary;
  timed(`检查 ${entries} 条内容：${errors} 个错误，${warnings} 个警告`);
  if (errors > 0) return { state: "errors", project };

  const program = digestProgram();
  const office = pdf ? findOffice() : undefined;
  const inputs = sha256(JSON.stringify([program, digestFolder(content), release, office?.version ?? null]));
  const former = readFormer(out);
  if (former?.inputs === inputs && whole(out, former)) {
    timed(`核对 ${former.files.length} 个文件：内容和程序都没有变，不用重做`);
    return { state: "unchanged", project, manifest: former };
  }

  const staging = openStaging(out);
  try {
    const files = await renderFiles({ project, cache: openCache(program), audiences, office, onLine: timed });
    writeFiles(staging.folder, new Map(files.map(({ path, bytes }) => [path, bytes])));
    timed(`生成 ${files.length} 个文件`);
    await buildSites({ content, out: staging.folder, downloads: files.map(download) });
    timed("生成三个站点");
    const contract = project.catalog.one("contract")?.value;
    const manifest: Manifest = {
      inputs, project: contract?.project ?? "", date: contract?.today ?? "", release, files: entriesOf(staging.folder, files),
    };
    writeFiles(staging.folder, new Map([["manifest.json", manifestText(manifest)]]));
    staging.publish();
    timed(`就位：${manifest.files.length} 个文件`);
    return { state: "built", project, manifest };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

function stepTimer(onStep: BuildOptions["onStep"]): (step: string) => void {
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    onStep(step, now - last);
    last = now;
  };
}

const download = ({ deliverable: { id, title, what }, audience, format, path, bytes }: RenderedFile) => ({
  id, title, what, audience, format, path: path.slice(audience.length + 1), bytes: bytes.length, sha256: sha256(bytes), sm3: sm3(bytes),
});

function entriesOf(folder: string, files: readonly RenderedFile[]): ManifestEntry[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return listFiles(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    const file = byPath.get(path);
    const audience = audiences.find((name) => path.startsWith(`${name}/`));
    if (!audience) throw new Error(`the file ${path} belongs to no site`);
    return {
      id: file?.deliverable.id ?? "site", title: file?.deliverable.title ?? path.slice(audience.length + 1), path, audience,
      format: extname(path).slice(1), bytes: bytes.length, sha256: sha256(bytes), sm3: sm3(bytes), sources: file?.deliverable.sources ?? [],
    };
  });
}

function readFormer(out: string): Manifest | undefined {
  const path = join(out, "manifest.json");
  return existsSync(path) ? readManifest(readFileSync(path, "utf8")) : undefined;
}

/** Whether every file of the manifest is there, unchanged, and no other. */
function whole(out: string, { files }: Manifest): boolean {
  const there = listFiles(out).filter((path) => path !== "manifest.json");
  if (there.length !== files.length) return false;
  return files.every(({ path, bytes, sha256: digest }) => {
    const absolute = join(out, path);
    if (!existsSync(absolute)) return false;
    const content = readFileSync(absolute);
    return content.length === bytes && sha256(content) === digest;
  });
}
