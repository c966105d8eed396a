/** Mermaid code → what in it is not allowed, found without mermaid: the kind of diagram, and statements that a document cannot hold. */
import { diagramKinds, diagramWord } from "../../values/fence.ts";

export interface DiagramProblem {
  /** Line of the code from 1. */
  readonly line: number;
  /** What the line has there. */
  readonly words: string;
  readonly message: string;
  readonly help: string;
}

const known = Object.entries(Object.groupBy(Object.keys(diagramKinds), (word) => diagramKinds[word] as string)).map(([name, words]) => `${(words ?? []).join("、")}（${name}）`).join("、");

/** Kinds that mermaid knows and that are not drawn here → what to do instead. */
const otherKinds: Readonly<Record<string, string>> = {
  classDiagram: "用 flowchart", erDiagram: "用 flowchart 画实体和关系", gitGraph: "用 flowchart 或 timeline", journey: "用 flowchart 或表格", kanban: "用表格", requirementDiagram: "用表格", "sankey-beta": "用表格或 pie", sankey: "用表格或 pie",
  stateDiagram: "写成 stateDiagram-v2", "xychart-beta": "用 <View /> 的图表或表格", xychart: "用 <View /> 的图表或表格",
};

interface Forbidden {
  readonly pattern: RegExp;
  /** Kinds in which the words mean this; without it all. */
  readonly kinds?: readonly string[];
  readonly message: string;
  readonly help: string;
}

const flow = ["flowchart", "graph"];
const forbidden: readonly Forbidden[] = [
  { pattern: /%%\{[^}]*\}?/, message: "图里写了 %%{ } 设置", help: "删去：颜色、字体和布局由系统统一" },
  { pattern: /^\s*(click|href)\s/, kinds: [...flow, "gantt", "stateDiagram-v2"], message: "图里写了点击动作", help: "删去：打印出来的图点不了；链接写在正文里" },
  { pattern: /^\s*(links?|properties|details)\s/, kinds: ["sequenceDiagram"], message: "图里写了链接或弹出菜单", help: "删去：打印出来的图点不了；链接写在正文里" },
  { pattern: /@\{[^}]*\b(img|icon)\s*:[^}]*\}?/, message: "图里引用了图片或图标", help: "删去：图只能有文字和图形" },
  { pattern: /\bfa[bklrs]?:fa-[\w-]+/, message: "图里写了图标", help: "删去：图只能有文字和图形" },
  { pattern: /\$\$[^$]*\$?\$?/, message: "图里写了公式", help: "改用文字，或把公式写在正文里" },
  { pattern: /url\([^)]*\)?/i, message: "图里引用了外部内容", help: "颜色写成 #1f4e79 这样的值" },
  { pattern: /<(?!br\s*\/?>)\/?[a-z][^>]*>?/i, message: "图里写了 HTML", help: "换行用 <br/>，其余标签删去" },
];

/** In the order of the lines, at most one a line; empty when the code may be drawn. */
export function checkDiagram(code: string): DiagramProblem[] {
  const lines = code.split(/\r?\n/);
  const word = diagramWord(code);
  const at = lines.findIndex((line) => line.trim() !== "" && !/^\s*%%(?!\{)/.test(line));
  const first = lines[at]?.trim() ?? "";
  if (at < 0) return [{ line: 1, words: "", message: "图里什么都没有", help: `第一行写图的种类：${known}` }];
  if (first.startsWith("---")) return [{ line: at + 1, words: "---", message: "图的开头写了 --- 设置", help: "删去 --- 之间的几行：图题写在 ```mermaid 后面，颜色和字体由系统统一" }];
  if (!Object.hasOwn(diagramKinds, word) && !first.startsWith("%%{")) {
    const instead = Object.hasOwn(otherKinds, word) ? otherKinds[word] : undefined;
    return [{ line: at + 1, words: word || first, message: instead ? `不画“${word}”这种图` : `图的第一行要写图的种类，这里是“${word || first}”`, help: instead ? `${instead}；可用的有 ${known}` : `可用的有 ${known}` }];
  }
  return lines.flatMap((line, index): DiagramProblem[] => {
    if (/^\s*%%(?!\{)/.test(line)) return [];
    for (const { pattern, kinds, message, help } of forbidden) {
      const found = kinds === undefined || kinds.includes(word) ? pattern.exec(line)?.[0].trim() : undefined;
      if (found) return [{ line: index + 1, words: found, message, help }];
    }
    return [];
  });
}
