/** DOCX → PDF by LibreOffice, with bookmarks and a named destination for every bookmark of the document. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fontsFile } from "./fonts.ts";

export interface Office {
  readonly program: string;
  /** “LibreOffice 7.4.7.2”: another version may break pages elsewhere. */
  readonly version: string;
}

const candidates = [
  "soffice", "libreoffice", "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

let found: Office | null | undefined;

/** undefined when the machine has no LibreOffice, or TENDERBOOK_OFFICE is “none”; TENDERBOOK_OFFICE may name the program. */
export function findOffice(): Office | undefined {
  found ??= search();
  return found ?? undefined;
}

function search(): Office | null {
  const named = process.env["TENDERBOOK_OFFICE"];
  if (named === "none") return null;
  for (const program of named ? [named] : candidates) {
    if (/[/\\]/.test(program) && !existsSync(program)) continue;
    try {
      const said = execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 60_000 });
      return { program, version: /^\S+ [\d.]+/.exec(said)?.[0] ?? said.trim() };
    } catch {
      // Not there under this name: the next one may be.
    }
  }
  return null;
}

const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  ExportBookmarks: { type: "boolean", value: "true" },
  ExportBookmarksToPDFDestination: { type: "boolean", value: "true" },
  UseTaggedPDF: { type: "boolean", value: "true" },
})}`;

/** A volume of a thousand pages takes a minute; what takes longer than this hangs. */
const patienceMs = 600_000;

/** What must lie in a folder for the conversion, by name. */
export const conversionFiles = (docx: Uint8Array): ReadonlyMap<string, string | Uint8Array> => new Map<string, string | Uint8Array>([["fonts.conf", fontsFile()], ["document.docx", docx]]);

/** `folder` holds the files of the conversion, and gets more. Throws with what LibreOffice said when it makes no PDF. */
export async function convertToPdf(folder: string, office: Office): Promise<Uint8Array> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const said = await run(office.program, [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", filter, "--outdir", folder, join(folder, "document.docx")], join(folder, "fonts.conf"));
  const made = join(folder, "document.pdf");
  if (!existsSync(made)) throw new Error(`LibreOffice 没有生成 PDF：${said.trim() || "没有说明原因"}`);
  return new Uint8Array(readFileSync(made));
}

function run(program: string, args: readonly string[], fonts: string): Promise<string> {
  return new Promise((succeed, fail) => {
    const env = process.platform === "linux" ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env, timeout: patienceMs });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", fail);
    child.on("close", () => succeed(said));
  });
}
