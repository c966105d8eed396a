import type { Column, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const captions: Readonly<Record<string, string>> = { component: "各系统的部署组件", crypto: "密码设备和软件" };

/** All lists of one kind in one table, each under its title: short lists need no table of their own. */
export const equipmentOfKind = defineView({
  id: "equipment/of-kind",
  title: "同类清单合表",
  readers: ["bid"],
  parameters: ({ equipment }) => [...new Set(equipment.map(({ list }) => list.kind))],
  build({ equipment }, parameter): Table {
    const lists = equipment.filter(({ list }) => list.kind === parameter);
    const items = lists.flatMap(({ list }) => list.items);
    const columns: readonly (Column | undefined)[] = [
      { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
      { key: "name", title: "名称", kind: "text", width: 20 },
      items.some(({ form }) => form) ? { key: "form", title: "部署模式", kind: "text", width: 5 } : undefined,
      items.some(({ use }) => use) ? { key: "use", title: "用途", kind: "text", width: 5 } : undefined,
      items.some(({ os }) => os) ? { key: "os", title: "操作系统", kind: "text", width: 6 } : undefined,
    ];
    return {
      id: "equipment/of-kind",
      caption: `${captions[parameter ?? ""] ?? "维护对象"}（${lists.length} 张清单，共 ${items.length} 行）`,
      columns: columns.filter((column) => column !== undefined),
      notes: ["“—”表示采购需求没有写。"],
      rows: lists.flatMap(({ list }, at) => [
        { section: `${at + 1}. ${list.title}` },
        ...list.items.map(({ id, name, form, use, os }, index) => ({ id, cells: { no: index + 1, name, form: form ?? "—", use: use ?? "—", os: os ?? "—" } })),
      ]),
    };
  },
});
