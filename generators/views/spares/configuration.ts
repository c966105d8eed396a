import type { EntryValue, Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { fitsText } from "./fits.ts";

const captions: Readonly<Record<string, string>> = { ups: "UPS 备件配置", "room-212": "会议室设备备件配置", telecom: "通信线路和短信平台备件配置", crypto: "密码设备备件配置" };

/** The spares for one kind of equipment, by the place where they lie. */
export const sparesConfiguration = defineView({
  id: "spares/configuration",
  title: "一类设备的备件配置",
  readers: ["bid"],
  parameters: (model) => [...new Set(model.values("spares").map((spare) => kindOf(spare, model)).filter((kind) => kind !== undefined))],
  build(model, parameter): Table {
    const own = model.values("spares").filter((spare) => kindOf(spare, model) === parameter);
    return {
      id: "spares/configuration",
      caption: captions[parameter ?? ""] ?? "备件配置",
      columns: [
        { key: "name", title: "名称", kind: "text", width: 9 },
        { key: "model", title: "型号规格", kind: "text", width: 14 },
        { key: "quantity", title: "数量", kind: "text", width: 3.5, align: "right" },
        { key: "fits", title: "适用设备", kind: "text", width: 12 },
      ],
      rows: [...new Set(own.map(({ place }) => place))].flatMap((place) => [
        { section: `存放地点：${place}` },
        ...own.filter((spare) => spare.place === place).map((spare) => ({
          id: spare.id,
          cells: { name: spare.name, model: spare.model, quantity: `${spare.quantity} ${spare.unit}`, fits: fitsText(spare.fits, model.equipment) },
        })),
      ]),
    };
  },
});

/** A spare belongs to the kind of the first device that it fits. */
const kindOf = ({ fits }: EntryValue<"spares">, { equipment }: Model): string | undefined =>
  equipment.find(({ list }) => list.items.some(({ id }) => id === fits[0]))?.list.kind;
