/** Built sites as tests read them: every file, every link, every id. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** Files below a folder by their path with slashes, sorted. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1).split(sep).join("/"), readFileSync(path)]));
}

export interface HtmlPage {
  readonly path: string;
  readonly html: string;
  readonly ids: readonly string[];
  /** Values of href, src and srcset. */
  readonly links: readonly string[];
}

export function pagesOf(files: ReadonlyMap<string, Buffer>): readonly HtmlPage[] {
  return [...files].filter(([path]) => path.endsWith(".html")).map(([path, bytes]) => {
    const html = bytes.toString("utf8");
    const values = (name: string): string[] => [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s(?:${name})="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&").replaceAll("&quot;", '"'));
    return { path, html, ids: values("id"), links: values("href|src|srcset") };
  });
}

/** Links that lead nowhere: to no file of the site, or to an id that the page lacks. */
export function brokenLinks(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = pagesOf(files);
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap(({ path, links }) => [...new Set(links)].filter((link) => !/^(https?|tel|mailto):/.test(link)).flatMap((link) => {
    const [, file = "", id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
    const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
    if (!files.has(target)) return [`${path} → ${link}：没有这个文件`];
    return id !== undefined && !ids.get(target)?.has(decodeURI(id)) ? [`${path} → ${link}：没有这个锚点`] : [];
  }));
}

/** Pages that no chain of links from the front page leads to. */
export function unreachable(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = new Map(pagesOf(files).map((page) => [page.path, page]));
  const seen = new Set(["index.html"]);
  for (const path of seen) {
    for (const link of pages.get(path)?.links ?? []) {
      const target = posix.join(posix.dirname(path), decodeURIComponent(link.replace(/[?#].*/s, "")));
      if (link && !link.startsWith("#") && pages.has(target)) seen.add(target);
    }
  }
  return [...pages.keys()].filter((path) => !seen.has(path));
}

/** What the content-security policy or a disk without network would refuse. */
export function foreign({ path, html }: HtmlPage): string[] {
  const bad: readonly [RegExp, string][] = [
    [/<script(?![^>]*\ssrc=)[^>]*>/g, "内联脚本"], [/<script[^>]*type="module"/g, "module 脚本"], [/<style[\s>]/g, "内联样式"], [/<[a-z][^>]*\sstyle="/g, "style 属性"],
    [/<[a-z][^>]*\son[a-z]+="/g, "事件属性"], [/<[a-z][^>]*\ssrc="(?:https?:|\/|data:)/g, "外部或绝对地址"], [/<link[^>]*href="(?:https?:|\/)/g, "外部或绝对地址"], [/<a[^>]*href="\//g, "绝对地址"], [/<(?:iframe|object|embed|base|form)[\s>]/g, "不该有的元素"],
  ];
  return bad.flatMap(([pattern, what]) => [...html.matchAll(pattern)].map(([found]) => `${path}：${what} ${found.slice(0, 80)}`));
}
