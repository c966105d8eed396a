/** The folder of a contract → its files as text. The only place in schemas that reads files. */
import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkCharacters } from "./characters.ts";
import { problem } from "./problem.ts";
import type { SourceText } from "./positions.ts";

/** A content file: `path` is relative to the content folder, `file` is the path to show. */
export interface ContentFile extends SourceText {
  readonly path: string;
}

/** A file handed over as it is (a scan, a photo): content refers to it by path. */
export interface Attachment {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
  /** Reads the file; undefined when it cannot be read. Only what content refers to is looked at. */
  look(): AttachmentLook | undefined;
}

export interface AttachmentLook {
  readonly sha256: string;
  /** By the first bytes, whatever the name says; undefined: neither. */
  readonly format: "png" | "jpeg" | undefined;
}

export interface ContentFolder {
  /** The folder as shown to people. */
  readonly shown: string;
  readonly files: readonly ContentFile[];
  readonly attachments: readonly Attachment[];
  /** Paths of what could not be read; "" when that is the folder itself. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Above this a content file is refused: a table of a contract is far smaller, a mistake is not. */
const largestFileBytes = 16 * 1024 * 1024;
const ignored = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini)$/;

/**
 * Reads every .yaml and .mdx file below the folder, sorted by path; files in a folder named `files` are attachments.
 * A file that cannot be used becomes a diagnostic; the others are still read.
 */
export function readContentFolder(folder: string): ContentFolder {
  const root = resolve(folder);
  const shown = showPath(root);
  const files: ContentFile[] = [];
  const attachments: Attachment[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (path: string, ...problems: Diagnostic[]): void => {
    unread.push(path);
    diagnostics.push(...problems);
  };
  const fail = (path: string, message: string, help: string): void =>
    refuse(path, problem({ file: path ? `${shown}/${path}` : shown, text: "" }, 0, 0, "source/file", message, help));

  let real: string;
  try {
    real = realpathSync(root);
    if (!lstatSync(real).isDirectory()) {
      fail("", `“${shown}”不是文件夹，读不到合同内容`, "用 --content 指定存放合同内容的文件夹");
      return { shown, files, attachments, unread, diagnostics };
    }
  } catch {
    fail("", `找不到内容文件夹“${shown}”`, "用 --content 指定存放合同内容的文件夹");
    return { shown, files, attachments, unread, diagnostics };
  }

  const visit = (path: string): void => {
    const absolute = join(real, path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (path && ignored.test(name)) return;
    const attached = path.split("/").slice(0, -1).includes("files");
    try {
      const stat = lstatSync(absolute);
      if (stat.isSymbolicLink()) {
        const target = realpathSync(absolute);
        if (target !== real && !target.startsWith(real + sep)) {
          fail(path, `“${path}”是指向内容文件夹之外的链接`, "把文件本身复制到内容文件夹里，链接不带走别处的文件");
          return;
        }
        fail(path, `“${path}”是链接，不是文件`, "把文件本身放在这里；一份内容只放一处");
        return;
      }
      if (stat.isDirectory()) {
        if (/\.(ya?ml|mdx)$/i.test(name)) {
          fail(path, `“${path}”应是文件，却是文件夹`, "把文件夹改名，或把里面的内容移到同名文件中");
          return;
        }
        for (const child of readdirSync(absolute).sort()) visit(path ? `${path}/${child}` : child);
        return;
      }
      if (!stat.isFile()) {
        fail(path, `“${path}”不是普通文件，读不了`, "删去它，把内容写在普通文件里");
        return;
      }
      if (attached) {
        attachments.push({ path, absolute, bytes: stat.size, look: () => look(absolute) });
        return;
      }
      if (!/\.(yaml|mdx)$/.test(name)) {
        fail(path, `“${path}”不是内容文件：这里只放 .yaml 和 .mdx`, "扫描件等放进该目录下的 files 文件夹；.yml 改名为 .yaml，.md 改名为 .mdx");
        return;
      }
      if (stat.size > largestFileBytes) {
        fail(path, `“${path}”有 ${Math.round(stat.size / 1048576)} MB，超过 ${largestFileBytes / 1048576} MB`, "拆成几个文件；图片和扫描件放进 files 文件夹");
        return;
      }
      const { text, whole } = decode(readFileSync(absolute));
      const source: ContentFile = { path, file: `${shown}/${path}`, text };
      if (!whole) {
        const at = Math.max(0, text.indexOf("\ufffd"));
        refuse(path, problem(source, at, at, "source/file", `“${path}”不是 UTF-8 编码，读出来会是乱码`, "在编辑器里选“以编码重新打开”（多半是 GBK，也可能是 UTF-16），再“另存为 UTF-8”"));
        return;
      }
      const problems = checkCharacters(source);
      if (problems.length > 0) refuse(path, ...problems);
      else files.push(source);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      fail(path, `读不出“${path}”（${code || String(error)}）`, "检查文件是否存在、链接是否成环、是否有读取权限");
    }
  };
  visit("");
  return { shown, files, attachments, unread, diagnostics };
}

const signatures = { png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], jpeg: [0xff, 0xd8, 0xff] } as const;

function look(absolute: string): AttachmentLook | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch {
    return undefined;
  }
  const format = (["png", "jpeg"] as const).find((name) => signatures[name].every((byte, index) => bytes[index] === byte));
  return { sha256: hash("sha256", bytes), format };
}

/** UTF-8 to text without its byte-order mark; not whole when the bytes are not UTF-8, with U+FFFD where they are not. */
function decode(bytes: Uint8Array): { text: string; whole: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), whole: true };
  } catch {
    return { text: new TextDecoder("utf-8").decode(bytes), whole: false };
  }
}

/** A path as people read it: relative to where they are, with `/`. */
function showPath(absolute: string): string {
  const path = relative(process.cwd(), absolute).split(sep).join("/");
  return path === "" ? "." : path.startsWith("../../..") ? absolute.split(sep).join("/") : path;
}
