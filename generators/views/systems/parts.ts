import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

/** What one application module is made of, as the tender lists it. */
export const systemsParts = defineView({
  id: "systems/parts",
  title: "应用模块的组成",
  readers: ["bid"],
  parameters: ({ systems }) => systems.modules.map(({ id }) => id),
  build({ systems }, parameter): Table {
    const module = systems.modules.find(({ id }) => id === parameter);
    const parts = module?.parts ?? [];
    const noted = parts.some(({ note }) => note !== undefined);
    return {
      id: "systems/parts",
      caption: `维护范围：${module?.name ?? ""}`,
      ...sourced(module ? [module] : []),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "子系统、功能模块", kind: "text", width: 16 },
        ...(noted ? [{ key: "note", title: "说明", kind: "text" as const, width: 19 }] : []),
      ],
      rows: parts.map(({ name, note }, index) => ({ cells: { no: index + 1, name, ...(noted ? { note: note ?? "—" } : {}) } })),
    };
  },
});
