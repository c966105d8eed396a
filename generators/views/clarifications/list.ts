import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Contradictions and gaps of the tender, both places quoted. */
export const clarificationsList = defineView({
  id: "clarifications/list",
  title: "疑点清单",
  readers: ["bid"],
  build({ values, clauses }): Table {
    return {
      id: "clarifications/list",
      caption: "招标文件疑点清单",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "id", title: "编号", kind: "text", width: 4 },
        { key: "title", title: "疑点", kind: "text", width: 14 },
        { key: "kind", title: "类别", kind: "choice", width: 5, choices: ["矛盾", "缺漏", "不明", "笔误", "引用不存在"] },
        { key: "serious", title: "严重", kind: "choice", width: 3, choices: ["是", "否"] },
        { key: "places", title: "出处与原话", kind: "text", width: 30 },
        { key: "explanation", title: "为什么是问题", kind: "text", width: 20 },
        { key: "question", title: "拟提问题", kind: "text", width: 22 },
        { key: "assumption", title: "答复前我方按", kind: "text", width: 18 },
        { key: "ask", title: "提出", kind: "choice", width: 3, choices: ["是", "否"] },
        { key: "answer", title: "招标方答复", kind: "text", width: 12 },
      ],
      rows: values("clarifications").map((item, index) => ({
        id: item.id,
        ...(item.serious === "true" ? { tone: "warning" as const } : {}),
        cells: {
          no: index + 1, id: item.id, title: item.title, kind: item.kind, serious: item.serious === "true" ? "是" : "否",
          places: item.places.map(({ clause, quote }) => `${clauses.label(clause)}：“${quote}”`).join("\n"),
          explanation: item.explanation, question: item.question, assumption: item.assumption, ask: item.ask === "true" ? "是" : "否", answer: item.answer?.text ?? null,
        },
      })),
    };
  },
});
