import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { responsesMatrix } from "./matrix.ts";

const titles: Readonly<Record<string, string>> = { clause: "招标文件章节\n及条款号", where: "投标文件章节\n及条款号", status: "响应情况\n满足/\n不满足" };
/** In characters of the small type: 82 fill a page across. The place takes two lines, the heads one or two. */
const widths: Readonly<Record<string, number>> = { no: 2.8, clause: 10.6, requirement: 22.4, where: 9.6, answer: 31.8, status: 4.8 };

/** 商务响应表 and 技术响应表 with the columns that chapter five prints; the parameter is the volume. */
export const responsesForm = defineView({
  id: "responses/form",
  title: "响应表",
  readers: ["bid"],
  parameters: responsesMatrix.parameters,
  build(model, parameter): Table {
    const matrix = responsesMatrix.build(model, parameter);
    return {
      ...matrix,
      id: "responses/form",
      dense: true,
      columns: matrix.columns.filter(({ key }) => key !== "id").map((column) => ({ ...column, title: titles[column.key] ?? column.title, width: widths[column.key] ?? column.width })),
      rows: matrix.rows.map((row) => ("cells" in row ? { cells: row.cells, ...(row.id === undefined ? {} : { id: row.id }) } : row)),
    };
  },
});
