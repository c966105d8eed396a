import { dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** 近三年类似项目承接及履约情况一览表: the columns of chapter five; dates and contacts stand in the remarks. */
export const companyReferences = defineView({
  id: "company/references",
  title: "近三年类似项目承接及履约情况一览表",
  readers: ["bid"],
  build({ values }): Table {
    const references = [...values("references")].sort((a, b) => a.order - b.order);
    return {
      id: "company/references",
      caption: "近三年类似项目承接及履约情况一览表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "project", title: "项目名称", kind: "text", width: 9 },
        { key: "client", title: "采购人", kind: "text", width: 6.5 },
        { key: "amount", title: "合同价", kind: "money", width: 5 },
        { key: "evaluation", title: "履约评价", kind: "text", width: 5 },
        { key: "note", title: "备注", kind: "text", width: 12 },
      ],
      rows: references.map((reference) => ({
        id: reference.id,
        cells: {
          no: reference.order, project: reference.project, client: reference.client, amount: reference.amount, evaluation: reference.evaluation,
          note: [`${dateInWords(reference.signed)}签订`, `${dateInWords(reference.delivered)}交付`, ...(reference.contact ? [`证明人 ${reference.contact}`] : [])].join("\n"),
        },
      })),
      totals: { label: `合计数量 ${references.length}，合计金额`, sums: { amount: references.reduce((sum, { amount }) => sum + amount, 0) } },
      notes: ["合同价单位：元。"],
    };
  },
});
