import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

/** What stands behind each service item of 五: person-months of its modules, rows and units of its lists; lists of no item come last. */
export const systemsItemScope = defineView({
  id: "systems/item-scope",
  title: "分项与维护对象",
  readers: ["bid"],
  build({ values, systems, equipment }): Table {
    const items = [...values("serviceItems")].sort((a, b) => a.order - b.order);
    const months = new Map(systems.modules.map(({ id, personMonths }) => [id, personMonths]));
    const used = new Set(items.flatMap((item) => item.equipment));
    const size = (ids: readonly string[]): string => {
      const held = equipment.filter(({ list }) => ids.includes(list.id));
      const rows = held.reduce((sum, list) => sum + list.rows, 0);
      const [only] = held;
      if (held.length !== 1 || !only) return `${held.length} 张清单，共 ${rows} 行`;
      return `${only.list.title} ${rows} 行${only.list.stated?.quantity === undefined ? "" : `，数量合计 ${only.list.stated.quantity}`}`;
    };
    return {
      id: "systems/item-scope",
      caption: "分项、维护对象和数量",
      ...sourced(items),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "分项", kind: "text", width: 19 },
        { key: "amount", title: "维护对象和数量", kind: "text", width: 18 },
      ],
      rows: [
        ...items.map((item) => ({
          id: item.id,
          cells: { no: item.order, name: item.name, amount: item.modules.length > 0 ? `${item.modules.reduce((sum, id) => sum + (months.get(id) ?? 0), 0)} 人月` : size(item.equipment) },
        })),
        ...equipment.filter(({ list }) => !used.has(list.id)).map(({ list }) => ({ id: list.id, cells: { no: null, name: "（不在分项表之内）", amount: size([list.id]) } })),
      ],
      notes: [...new Set(items.map(({ term }) => term))].map((term) => `运维期限：${term}。`),
    };
  },
});
