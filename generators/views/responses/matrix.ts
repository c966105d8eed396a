import { placed } from "../placed.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Every clause to answer, in order: requirement, answer, where, status. The parameter is the volume. */
export const responsesMatrix = defineView({
  id: "responses/matrix",
  title: "逐条响应表",
  readers: ["bid"],
  parameters: () => ["business", "technical"],
  build({ clauses, responses, volumes }, parameter = "technical"): Table {
    const lines = clauses.asked.filter(({ volume }) => volume === parameter);
    return {
      id: "responses/matrix",
      caption: parameter === "business" ? "商务响应表" : "技术响应表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "clause", title: "招标文件章节及条款号", kind: "text", width: 9 },
        { key: "requirement", title: "招标要求", kind: "text", width: 26 },
        { key: "where", title: "投标文件章节及条款号", kind: "text", width: 8 },
        { key: "answer", title: "投标响应", kind: "text", width: 32 },
        { key: "status", title: "响应情况", kind: "choice", width: 4, choices: ["满足", "不满足", "优于", "未响应"], note: "满足、不满足或优于；还没有写响应的显示未响应" },
        { key: "id", title: "条款编号", kind: "text", width: 10, note: "content/clauses 里的编号" },
      ],
      rows: lines.map(({ id, label, text, star }, index) => {
        const response = responses.byClause.get(id);
        const where = volumes.placeOf(id);
        return {
          id,
          ...(response ? {} : { tone: "warning" as const }),
          cells: { no: index + 1, clause: label, requirement: star && !text.includes("★") ? `★ ${text}` : text, where: where ? placed(where, volumes) : null, answer: response?.answer ?? null, status: response?.status ?? "未响应", id },
        };
      }),
    };
  },
});
