import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Every clause to answer, in order: requirement, answer, where, status. The parameter is the volume. */
export const responsesMatrix = defineView({
  id: "responses/matrix",
  title: "逐条响应表",
  readers: ["bid"],
  parameters: () => ["business", "technical"],
  build({ clauses, responses, values }, parameter = "technical"): Table {
    const chapters = new Map(values("chapters").map(({ id, title }) => [id, title]));
    const forms = new Map(values("forms").map(({ id, name }) => [id, name]));
    const lines = clauses.asked.filter(({ volume }) => volume === parameter);
    return {
      id: "responses/matrix",
      caption: parameter === "business" ? "商务响应表" : "技术响应表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "clause", title: "招标文件章节及条款号", kind: "text", width: 12 },
        { key: "requirement", title: "招标要求", kind: "text", width: 30 },
        { key: "where", title: "投标文件章节及条款号", kind: "text", width: 10 },
        { key: "answer", title: "投标响应", kind: "text", width: 30 },
        { key: "status", title: "响应情况", kind: "choice", width: 6, choices: ["满足", "不满足", "优于", "未响应"], note: "满足、不满足或优于；还没有写响应的显示未响应" },
        { key: "id", title: "条款编号", kind: "text", width: 10, note: "content/clauses 里的编号" },
      ],
      rows: lines.map(({ id, label, text, star }, index) => {
        const response = responses.byClause.get(id);
        const where = response?.chapter ? chapters.get(response.chapter) : response?.form ? forms.get(response.form) : undefined;
        return {
          id,
          ...(response ? {} : { tone: "warning" as const }),
          cells: { no: index + 1, clause: label, requirement: `${star ? "★ " : ""}${text}`, where: where ?? null, answer: response?.answer ?? null, status: response?.status ?? "未响应", id },
        };
      }),
    };
  },
});
