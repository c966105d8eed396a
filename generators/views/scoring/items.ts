import { evidenceWorth, type Evidence, type Model } from "../../../schemas/index.ts";
import { cellText, type Table } from "../../values/table.ts";
import { placed } from "../placed.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";
import { chaptersOf } from "./treated.ts";

const natures = { price: "报价分", objective: "客观分", subjective: "主观分" } as const;

/** The scoring items with evidence and self-score. */
export const scoringItems = defineView({
  id: "scoring/items",
  title: "评分索引与自评",
  readers: ["bid"],
  build(model): Table {
    const { values, clauses } = model;
    const items = values("scoring");
    const sum = (read: (item: (typeof items)[number]) => number): number => items.reduce((total, item) => total + read(item), 0);
    return {
      id: "scoring/items",
      caption: "评分索引与自评",
      ...sourced(items),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "name", title: "评分项目", kind: "text", width: 6 },
        { key: "nature", title: "性质", kind: "choice", width: 4, choices: Object.values(natures) },
        { key: "points", title: "满分", kind: "decimal", width: 3 },
        { key: "self", title: "自评", kind: "decimal", width: 3 },
        { key: "bands", title: "评分办法", kind: "text", width: 18 },
        { key: "chapter", title: "对应章节", kind: "text", width: 11 },
        { key: "evidence", title: "我方证据和位置", kind: "text", width: 24 },
        { key: "grounds", title: "自评理由", kind: "text", width: 22 },
        { key: "clause", title: "出处", kind: "text", width: 7 },
      ],
      rows: items.map((item, index) => ({
        id: item.id,
        cells: {
          no: index + 1, name: item.name, nature: natures[item.nature], points: item.points, self: item.selfScore,
          bands: item.bands.map(({ points, when }) => `${points} 分：${when}`).join("\n"),
          chapter: chaptersOf(model, item).map(({ section, what }) => `${cellText(placed(section, model.volumes))}：${what}`).join("\n") || "—",
          evidence: item.evidence.map((evidence) => told(model, evidence)).join("\n") || null,
          grounds: item.grounds, clause: clauses.label(item.source.clause),
        },
      })),
      totals: { label: "合计", sums: { points: sum(({ points }) => points), self: sum(({ selfScore }) => selfScore) } },
    };
  },
});

/** “合同扫描件（2 分），商务分册 9.10（第 109 页）”; evidence that does not stand says why. */
function told({ catalog, volumes }: Model, evidence: Evidence): string {
  const { what, points, form } = evidence;
  const { lacks } = evidenceWorth(catalog, evidence);
  const worth = points === undefined ? "" : lacks === undefined ? `（${points} 分）` : `（${points} 分；${lacks}，自评不计）`;
  const section = form === undefined ? undefined : volumes.sectionOf("forms", form);
  return `${what}${worth}${section ? `，${cellText(placed(section, volumes))}` : ""}`;
}
