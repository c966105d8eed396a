import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { environmentOf, standsBy } from "./environment.ts";

/** The cryptographic machines list by list, and what stands by for them. */
export const equipmentCryptoHardware = defineView({
  id: "equipment/crypto-hardware",
  title: "密码硬件的主备关系",
  readers: ["bid"],
  build({ equipment }): Table {
    const rows = equipment.filter(({ list }) => list.kind === "crypto").flatMap(({ list }) => {
      const machines = list.items.filter(({ form }) => form === "硬件");
      const kinds = [...new Set(machines.map(({ name }) => name.replace(/[（(].*$/, "")))];
      return kinds.map((kind) => {
        const own = machines.filter(({ name }) => name.startsWith(kind));
        const production = own.filter((item) => environmentOf(item) === "生产");
        const counts = {
          main: production.filter((item) => !standsBy(item)).length, standby: production.filter(standsBy).length,
          recovery: own.filter((item) => environmentOf(item) === "容灾").length, test: own.filter((item) => environmentOf(item) === "开发测试").length, all: own.length,
        };
        return { id: `${list.id}/${kind}`, list: list.title.replace(/[：（].*$/, ""), kind, ...counts, alone: counts.main + counts.standby + counts.recovery === 1 };
      });
    });
    const sum = (key: "main" | "standby" | "recovery" | "test" | "all"): number => rows.reduce((total, row) => total + row[key], 0);
    return {
      id: "equipment/crypto-hardware",
      caption: "密码硬件的主备关系（台）",
      columns: [
        { key: "list", title: "项目", kind: "text", width: 12, merge: true },
        { key: "kind", title: "设备", kind: "text", width: 7 },
        { key: "main", title: "生产主机或负载", kind: "integer", width: 5 },
        { key: "standby", title: "生产备机", kind: "integer", width: 4 },
        { key: "recovery", title: "容灾", kind: "integer", width: 3 },
        { key: "test", title: "开发测试", kind: "integer", width: 4 },
        { key: "all", title: "小计", kind: "integer", width: 3 },
        { key: "alone", title: "单台生产", kind: "text", width: 4, align: "center" },
      ],
      rows: rows.map(({ id, alone, ...cells }) => ({ id, cells: { ...cells, alone: alone ? "是" : null }, ...(alone ? { tone: "warning" as const } : {}) })),
      totals: { label: "合计", sums: { main: sum("main"), standby: sum("standby"), recovery: sum("recovery"), test: sum("test"), all: sum("all") } },
    };
  },
});
