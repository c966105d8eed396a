import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The equipment lists with rows and quantities. */
export const equipmentSummary = defineView({
  id: "equipment/summary",
  title: "维护对象清单总表",
  readers: everybody,
  build({ equipment, staffing, clauses }): Table {
    return {
      id: "equipment/summary",
      caption: "维护对象清单总表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "title", title: "清单", kind: "text", width: 26 },
        { key: "rows", title: "行数", kind: "integer", width: 5 },
        { key: "quantity", title: "数量合计", kind: "decimal", width: 6 },
        { key: "lead", title: "负责人", kind: "text", width: 7 },
        { key: "source", title: "出处", kind: "text", width: 16 },
      ],
      rows: equipment.map(({ list, rows, quantity }, index) => ({
        id: list.id,
        cells: {
          no: index + 1,
          title: { text: list.title, href: `equipment/${list.id}.html` },
          rows,
          quantity: quantity ?? null,
          lead: staffing.name(list.lead),
          source: list.sources[0] ? clauses.label(list.sources[0].clause) : "",
        },
      })),
      totals: { label: "合计", sums: { rows: equipment.reduce((sum, { rows }) => sum + rows, 0) } },
      notes: ["组件表、加密设备清单与会议室清单的数量单位不同，不合计。"],
    };
  },
});
