import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Points by nature: price, objective, subjective. */
export const scoringByNature = defineView({
  id: "scoring/by-nature",
  title: "评分构成",
  readers: ["bid"],
  build({ values }): Table {
    const items = values("scoring");
    const rows = ([["price", "报价分"], ["objective", "客观分"], ["subjective", "主观分"]] as const).map(([nature, title]) => {
      const own = items.filter((item) => item.nature === nature);
      return { id: nature, cells: { nature: title, count: own.length, points: own.reduce((sum, { points }) => sum + points, 0), self: own.reduce((sum, { selfScore }) => sum + selfScore, 0) } };
    });
    const total = (key: "count" | "points" | "self"): number => rows.reduce((sum, { cells }) => sum + cells[key], 0);
    return {
      id: "scoring/by-nature",
      caption: "评分构成",
      columns: [
        { key: "nature", title: "性质", kind: "text", width: 8 },
        { key: "count", title: "项数", kind: "integer", width: 4 },
        { key: "points", title: "满分", kind: "decimal", width: 5 },
        { key: "self", title: "自评", kind: "decimal", width: 5 },
      ],
      rows,
      totals: { label: "合计", sums: { count: total("count"), points: total("points"), self: total("self") } },
    };
  },
});
