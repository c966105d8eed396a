import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

const kinds = { application: "应用软件", product: "产品软件", security: "安全", hardware: "硬件", telecom: "电信" } as const;

/** The service items of 五 with their terms. */
export const systemsServiceItems = defineView({
  id: "systems/service-items",
  title: "分项运维期限",
  readers: everybody,
  build({ values, staffing }): Table {
    const items = [...values("serviceItems")].sort((a, b) => a.order - b.order);
    const terms = [...new Set(items.map(({ term }) => term))];
    return {
      id: "systems/service-items",
      caption: "各分项运维期限",
      ...sourced(items),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "项目名称", kind: "text", width: 20 },
        { key: "kind", title: "类别", kind: "choice", width: 6, choices: Object.values(kinds) },
        ...(terms.length > 1 ? [{ key: "term", title: "运维期限", kind: "text" as const, width: 18 }] : []),
        { key: "lead", title: "负责人", kind: "text", width: 7 },
      ],
      rows: items.map((item) => ({
        id: item.id,
        cells: { no: item.order, name: item.name, kind: kinds[item.kind], ...(terms.length > 1 ? { term: item.term } : {}), lead: staffing.name(item.lead) },
      })),
      ...(terms.length === 1 ? { notes: [`运维期限：${terms[0]}。`] } : {}),
    };
  },
});
