import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

const natures = { price: "报价分", objective: "客观分", subjective: "主观分" } as const;

/** The scoring items with evidence and self-score. */
export const scoringItems = defineView({
  id: "scoring/items",
  title: "评分索引与自评",
  readers: ["bid"],
  build({ values, clauses }): Table {
    const items = values("scoring");
    const sum = (read: (item: (typeof items)[number]) => number): number => items.reduce((total, item) => total + read(item), 0);
    return {
      id: "scoring/items",
      caption: "评分索引与自评",
      ...sourced(items),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "评分项目", kind: "text", width: 10 },
        { key: "nature", title: "性质", kind: "choice", width: 5, choices: Object.values(natures) },
        { key: "points", title: "满分", kind: "decimal", width: 4 },
        { key: "self", title: "自评", kind: "decimal", width: 4 },
        { key: "bands", title: "评分办法", kind: "text", width: 26 },
        { key: "evidence", title: "我方证据", kind: "text", width: 24 },
        { key: "chapter", title: "对应章节", kind: "text", width: 10 },
        { key: "grounds", title: "自评理由", kind: "text", width: 24 },
        { key: "clause", title: "出处", kind: "text", width: 10 },
      ],
      rows: items.map((item, index) => ({
        id: item.id,
        cells: {
          no: index + 1, name: item.name, nature: natures[item.nature], points: item.points, self: item.selfScore,
          bands: item.bands.map(({ points, when }) => `${points} 分：${when}`).join("\n"),
          evidence: item.evidence.map(({ what, points }) => (points === undefined ? what : `${what}（${points} 分）`)).join("\n") || null,
          chapter: item.chapter ?? null, grounds: item.grounds, clause: clauses.label(item.source.clause),
        },
      })),
      totals: { label: "合计", sums: { points: sum(({ points }) => points), self: sum(({ selfScore }) => selfScore) } },
    };
  },
});
