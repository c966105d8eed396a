import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** 近三年类似项目承接及履约情况一览表. */
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
        { key: "project", title: "项目名称", kind: "text", width: 20 },
        { key: "client", title: "采购人", kind: "text", width: 14 },
        { key: "signed", title: "签订日期", kind: "date", width: 8 },
        { key: "amount", title: "合同价（元）", kind: "money", width: 9 },
        { key: "evaluation", title: "履约评价", kind: "text", width: 12 },
        { key: "note", title: "备注", kind: "text", width: 8 },
      ],
      rows: references.map((reference) => ({
        id: reference.id,
        cells: { no: reference.order, project: reference.project, client: reference.client, signed: reference.signed, amount: reference.amount, evaluation: reference.evaluation, note: reference.sample ? "示例数据" : null },
      })),
      totals: { label: "合计", sums: { amount: references.reduce((sum, { amount }) => sum + amount, 0) } },
    };
  },
});
