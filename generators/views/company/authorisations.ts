import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The manufacturers' letters for this contract and the units that each covers. */
export const companyAuthorisations = defineView({
  id: "company/authorisations",
  title: "原厂项目授权函",
  readers: ["bid"],
  build({ values, equipment }): Table {
    const items = equipment.flatMap(({ list }) => list.items);
    const letters = values("certificates").filter(({ id }) => items.some(({ authorised }) => authorised === id));
    const covered = (id: string) => items.filter(({ authorised }) => authorised === id);
    return {
      id: "company/authorisations",
      caption: "原厂项目授权函",
      columns: [
        { key: "name", title: "授权函", kind: "text", width: 9 },
        { key: "number", title: "编号", kind: "text", width: 6 },
        { key: "issuer", title: "出具单位", kind: "text", width: 6 },
        { key: "covers", title: "覆盖机型和台数", kind: "text", width: 8 },
        { key: "units", title: "台数", kind: "decimal", width: 3 },
        { key: "validTo", title: "有效期止", kind: "date", width: 5 },
        { key: "scan", title: "扫描件", kind: "choice", width: 4, choices: ["已附", "【待提供】"] },
      ],
      rows: letters.map(({ id, name, number, issuer, validTo, scan }) => ({
        id,
        cells: {
          name, number, issuer, covers: covered(id).map(({ model, quantity, unit }) => `${model} ${quantity} ${unit}`).join("、"),
          units: covered(id).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0), validTo, scan: scan ? "已附" : "【待提供】",
        },
      })),
      totals: { label: "合计", sums: { units: letters.flatMap(({ id }) => covered(id)).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) } },
    };
  },
});
