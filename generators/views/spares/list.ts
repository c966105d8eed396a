import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Spare parts held. */
export const sparesList = defineView({
  id: "spares/list",
  title: "备品备件清单",
  readers: ["bid", "runbook"],
  build({ values }): Table {
    return {
      id: "spares/list",
      caption: "备品备件清单",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "名称", kind: "text", width: 14 },
        { key: "model", title: "型号规格", kind: "text", width: 14 },
        { key: "kind", title: "类别", kind: "choice", width: 4, choices: ["整机", "板件", "电池", "线缆", "其他"] },
        { key: "quantity", title: "数量", kind: "integer", width: 4 },
        { key: "unit", title: "单位", kind: "text", width: 3, align: "center" },
        { key: "fits", title: "适用设备", kind: "text", width: 12 },
        { key: "place", title: "存放地点", kind: "text", width: 10 },
        { key: "check", title: "日常检查", kind: "text", width: 18 },
      ],
      rows: values("spares").map((spare, index) => ({
        id: spare.id,
        cells: { no: index + 1, name: spare.name, model: spare.model, kind: spare.kind, quantity: spare.quantity, unit: spare.unit, fits: spare.fits.join("、"), place: spare.place, check: spare.check },
      })),
    };
  },
});
