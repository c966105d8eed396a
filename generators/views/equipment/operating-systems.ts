import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { environments, environmentOf } from "./environment.ts";

/** Which operating systems the certificate services run on, by environment. */
export const equipmentOperatingSystems = defineView({
  id: "equipment/operating-systems",
  title: "密码服务的操作系统",
  readers: ["bid"],
  build({ equipment }): Table {
    const lists = equipment.filter(({ list }) => list.kind === "crypto");
    const found = lists.flatMap(({ list }, index) => list.items.flatMap((item) => (item.form === "硬件" ? [] : [{ number: index + 1, item, os: item.os ?? "未写明" }])));
    const names = [...new Set(found.map(({ os }) => os))].sort((a, b) => Number(a === "未写明") - Number(b === "未写明") || a.localeCompare(b));
    const count = (os: string | undefined, environment: string | undefined): number => found.filter((one) => (os === undefined || one.os === os) && (environment === undefined || environmentOf(one.item) === environment)).length;
    const sums = Object.fromEntries([...environments.map((environment) => [environment, count(undefined, environment)] as const), ["all", found.length] as const]);
    return {
      id: "equipment/operating-systems",
      caption: "各清单的操作系统（按清单行计，不含硬件）",
      columns: [
        { key: "os", title: "操作系统（采购需求的写法）", kind: "text", width: 9 },
        ...environments.map((environment) => ({ key: environment, title: environment, kind: "integer" as const, width: 5 })),
        { key: "all", title: "合计", kind: "integer", width: 4 },
        { key: "where", title: "所在清单（行数）", kind: "text", width: 12 },
      ],
      rows: names.map((os) => ({
        id: os,
        cells: {
          os, ...Object.fromEntries(environments.map((environment) => [environment, count(os, environment)])), all: count(os, undefined),
          where: lists.flatMap((_, index) => {
            const rows = found.filter((one) => one.os === os && one.number === index + 1).length;
            return rows > 0 ? [`第 ${index + 1} 张（${rows}）`] : [];
          }).join("、"),
        },
      })),
      totals: { label: "合计", sums },
    };
  },
});
