import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The UPS: place, age in calendar years, and the letter of the manufacturer that covers them. */
export const equipmentUpsUnits = defineView({
  id: "equipment/ups-units",
  title: "UPS 设备和原厂授权",
  readers: ["bid"],
  build({ equipment, contract, clauses, values }): Table {
    const found = equipment.find(({ list }) => list.kind === "ups");
    const large = contract.parameters.largeUps?.value;
    const year = (date: string): number => Number(date.slice(0, 4));
    const numbers = new Map(values("certificates").map(({ id, number }) => [id, number]));
    return {
      id: "equipment/ups-units",
      caption: "市级 UPS 设备、使用年限和原厂授权",
      ...(found?.list.sources[0] ? { clause: found.list.sources[0].clause } : {}),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center" },
        { key: "name", title: "名称、型号", kind: "text", width: 7.5 },
        { key: "capacityKva", title: "容量\nKVA", kind: "decimal", width: 3.6 },
        { key: "quantity", title: "台数", kind: "decimal", width: 3 },
        { key: "purchased", title: "购置安装", kind: "date", width: 5.6 },
        { key: "age", title: "已用\n年数", kind: "integer", width: 3 },
        { key: "place", title: "使用地点", kind: "text", width: 6.6 },
        { key: "authorised", title: "原厂项目授权函", kind: "text", width: 8 },
      ],
      rows: (found?.list.items ?? []).map((item, index) => ({
        id: item.id,
        cells: {
          no: index + 1, name: item.name, capacityKva: item.capacityKva ?? null, quantity: item.quantity ?? null, purchased: item.purchased ?? null,
          age: item.purchased === undefined ? null : year(contract.today) - year(item.purchased), place: item.place ?? null,
          authorised: item.authorised ? numbers.get(item.authorised) ?? "有" : `容量小于 ${large ?? ""}KVA，不要求`,
        },
      })),
      ...(found?.quantity === undefined ? {} : { totals: { label: "合计", sums: { quantity: found.quantity } } }),
      notes: [
        "已用年数按购置年份到投标年份计。",
        ...(found?.list.items ?? []).flatMap(({ name, otherwise }) => (otherwise ?? []).map(({ value, source }) => `${name}：${clauses.label(source.clause)}写作“${value}”，首次巡检按现场登记。`)),
      ],
    };
  },
});
