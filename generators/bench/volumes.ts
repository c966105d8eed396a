/** How fast the volumes of the bid are written, beside pandoc with the same words, and whether the files are valid. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildModel } from "../../schemas/index.ts";
import { openCache } from "../cache.ts";
import { checkProject } from "../check-project.ts";
import { deliverablesOf } from "../index.ts";
import { findOffice } from "../formats/pdf/office.ts";
import { renderDocx } from "../formats/docx/render.ts";
import { layOut } from "../layout.ts";
import { resolvePictures } from "../pictures.ts";
import type { DocumentValue } from "../values/document.ts";
import { writeFiles } from "../write.ts";
import { documentAsMarkdown } from "./markdown.ts";
import { median } from "./measure.ts";
import { canValidate, validationErrors } from "./ooxml.ts";

/** Prints its findings line by line. Pages are those of our PDF, for both programs: the words are the same. */
export async function benchVolumes(content: string, folder: string, runs: number, print: (line: string) => void): Promise<void> {
  const project = await checkProject(content, false);
  const model = buildModel(project.catalog, project.diagnostics, "bid");
  const volumes = model ? deliverablesOf(model).filter(({ volume }) => volume !== undefined) : [];
  if (!model || volumes.length === 0) return print("没有投标分册");
  const cache = openCache("bench");
  const office = findOffice();
  const laid = await layOut({ model, volumes, cache, office, render: async (document, options) => renderDocx(await resolvePictures(document, { content }), options) });
  const pages = laid.files.reduce((sum, { layout }) => sum + (layout?.pageCount ?? 0), 0);

  const ours: number[] = [];
  const written: Uint8Array[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    written.length = 0;
    for (const { deliverable, layout } of laid.files) {
      const document = deliverable.docx?.(model);
      if (document) written.push(await renderDocx(await resolvePictures(document, { content }), layout ? { layout } : {}));
    }
    ours.push((performance.now() - started) / 1000);
  }
  const seconds = median(ours);
  print(`投标分册 ${laid.files.length} 册　写成 DOCX　${seconds.toFixed(2)} 秒（${runs} 次的中位数，程序已热，不含排 PDF）${pages > 0 ? `　${pages} 页，每秒 ${Math.round(pages / seconds)} 页` : ""}`);
  print(`　　　　　　　　我方的 DOCX：${await validity(written)}`);

  if (!hasPandoc()) return print("没有 pandoc，不比较");
  mkdirSync(folder, { recursive: true });
  const names = laid.files.map((_, at) => `volume-${at}`);
  writeFiles(folder, new Map(laid.files.map(({ deliverable }, at) => [`${names[at] as string}.md`, documentAsMarkdown(deliverable.docx?.(model) as DocumentValue)])));
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    for (const name of names) execFileSync("pandoc", ["--from", "gfm+footnotes", "--toc", "--output", join(folder, `${name}.docx`), join(folder, `${name}.md`)]);
    theirs.push((performance.now() - started) / 1000);
  }
  const other = median(theirs);
  print(`同样的文字　　　pandoc　${other.toFixed(2)} 秒${pages > 0 ? `　按同样页数每秒 ${Math.round(pages / other)} 页` : ""}`);
  print(`　　　　　　　　pandoc 的 DOCX：${await validity(names.map((name) => readFileSync(join(folder, `${name}.docx`))))}`);
}

function hasPandoc(): boolean {
  try {
    execFileSync("pandoc", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function validity(files: readonly Uint8Array[]): Promise<string> {
  if (!canValidate) return "本机没有校验程序";
  const errors = (await Promise.all(files.map((bytes) => validationErrors(bytes, "docx")))).map((found) => found.length);
  return errors.every((count) => count === 0) ? "合格，0 个格式错误" : `不合格，格式错误 ${errors.join("＋")} 个`;
}
