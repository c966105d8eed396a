import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** What is handed over while the service runs and at its end for one list of equipment: when, to whom, in which form. */
export const obligationsReports = defineView({
  id: "obligations/reports",
  title: "清单应交的资料",
  readers: ["bid"],
  parameters: ({ equipment }) => equipment.map(({ list }) => list.id),
  build({ obligations, equipment, staffing }, parameter): Table {
    const title = equipment.find(({ list }) => list.id === parameter)?.list.title ?? "";
    const handed = obligations.filter(({ obligation: { kind, phase, equipment: lists } }) =>
      (kind === "deliverable" || kind === "notice") && phase !== "bid" && lists?.some((list) => list === parameter));
    return {
      id: "obligations/reports",
      caption: `应交的报告和资料：${title}`,
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center" },
        { key: "title", title: "报告和资料", kind: "text", width: 10.5 },
        { key: "when", title: "何时", kind: "text", width: 10.5 },
        { key: "recipient", title: "交给", kind: "text", width: 5 },
        { key: "form", title: "形式", kind: "text", width: 5.8 },
        { key: "owner", title: "责任人", kind: "text", width: 6.4 },
      ],
      rows: handed.map(({ id, obligation, when }, index) => ({
        id,
        cells: {
          no: index + 1, title: obligation.title, when, recipient: obligation.recipient ?? null, form: obligation.form ?? null,
          owner: staffing.name(obligation.owner),
        },
      })),
    };
  },
});
