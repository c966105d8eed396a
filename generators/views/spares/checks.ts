import type { EntryValue } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** How the spares are looked after, place by place; spares of one place that are checked alike share a row. */
export const sparesChecks = defineView({
  id: "spares/checks",
  title: "备件的日常检查",
  readers: ["bid"],
  build({ values }): Table {
    const spares = values("spares");
    const names = spares.map(({ name }) => name);
    const label = ({ name, model }: EntryValue<"spares">): string => (names.filter((other) => other === name).length > 1 ? `${name}（${model}）` : name);
    return {
      id: "spares/checks",
      caption: "备件的存放地点和日常检查",
      columns: [
        { key: "spares", title: "备件", kind: "text", width: 14 },
        { key: "check", title: "检查办法和合格标准", kind: "text", width: 24 },
      ],
      rows: [...new Set(spares.map(({ place }) => place))].flatMap((place) => {
        const here = spares.filter((spare) => spare.place === place);
        return [
          { section: `${place}：${here.length} 种` },
          ...[...new Set(here.map(({ check }) => check))].map((check) => ({ cells: { spares: here.filter((spare) => spare.check === check).map(label).join("、"), check } })),
        ];
      }),
    };
  },
});
