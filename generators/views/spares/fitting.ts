import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The spare parts that fit the equipment of one kind of list. */
export const sparesFitting = defineView({
  id: "spares/fitting",
  title: "一类设备的备件",
  readers: ["bid"],
  parameters: ({ equipment }) => [...new Set(equipment.map(({ list }) => list.kind))],
  build({ equipment, values }, parameter): Table {
    const items = new Set(equipment.filter(({ list }) => list.kind === parameter).flatMap(({ list }) => list.items.map(({ id }) => id)));
    return {
      id: "spares/fitting",
      caption: "专用备件",
      columns: [
        { key: "name", title: "名称", kind: "text", width: 7 },
        { key: "model", title: "型号规格", kind: "text", width: 11 },
        { key: "quantity", title: "数量", kind: "integer", width: 2.8 },
        { key: "unit", title: "单位", kind: "text", width: 2.8, align: "center" },
        { key: "place", title: "存放地点", kind: "text", width: 5.5, merge: true },
        { key: "check", title: "日常检查", kind: "text", width: 12.5 },
      ],
      rows: values("spares").filter(({ fits }) => fits.some((id) => items.has(id))).map(({ id, name, model, quantity, unit, place, check }) => ({ id, cells: { name, model, quantity, unit, place, check } })),
    };
  },
});
