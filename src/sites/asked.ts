/** The clauses that are to be answered, as one table; where the answers are not for the reader, without them. */
import type { Table } from "../../generators/values/table.ts";
import type { Site } from "./site.ts";

const kinds: Readonly<Record<string, string>> = { requirement: "要求", row: "表行", "lead-in": "引导语", description: "说明", information: "信息", heading: "标题", table: "表头" };

/** 第六章; what stands before the chapters has no number. */
const chapterWord = (heading = ""): string => /^第\S+章/.exec(heading)?.[0] ?? "正文之前";

export function askedTable({ audience, model, clausePath }: Site): Table {
  const answers = audience === "bid";
  return {
    id: "clauses/all",
    caption: "要逐条响应的条款",
    columns: [
      { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
      { key: "clause", title: "条款", kind: "text", width: 14 },
      { key: "text", title: "原文", kind: "text", width: 36 },
      { key: "chapter", title: "章", kind: "choice", width: 5 },
      { key: "kind", title: "类别", kind: "choice", width: 5, choices: Object.values(kinds) },
      { key: "volume", title: "分册", kind: "choice", width: 5, choices: ["商务", "技术"] },
      { key: "star", title: "★", kind: "choice", width: 4, choices: ["★", "—"] },
      ...(answers ? [{ key: "status", title: "响应情况", kind: "choice" as const, width: 6, choices: ["满足", "不满足", "优于", "未响应"] }] : []),
    ],
    rows: model.clauses.asked.map((line, index) => {
      const path = clausePath(line.id);
      const status = model.responses.byClause.get(line.id)?.status;
      const label = line.label || line.id;
      return {
        id: line.id,
        ...(answers && !status ? { tone: "warning" as const } : {}),
        cells: {
          no: index + 1, clause: path === undefined ? label : { text: label, href: path }, text: [line.number, line.text].filter(Boolean).join(" "), chapter: chapterWord(line.headings[0]),
          kind: kinds[line.kind] ?? line.kind, volume: line.volume === "business" ? "商务" : "技术", star: line.star ? "★" : "—", status: answers ? (status ?? "未响应") : undefined,
        },
      };
    }),
  };
}
