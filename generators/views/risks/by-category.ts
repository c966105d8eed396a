import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** How many risks of each category stand on each level, before and after treatment. */
export const risksByCategory = defineView({
  id: "risks/by-category",
  title: "风险统计",
  readers: ["bid"],
  build({ risks }): Table {
    const levels = [...(risks.scale?.levels ?? [])].sort((a, b) => b.from - a.from).map(({ word }) => word);
    const categories = [...new Set(risks.risks.map(({ risk }) => risk.category))];
    const counts = (of: typeof risks.risks): Record<string, number> => Object.fromEntries([
      ...levels.map((word, index) => [`before${index}`, of.filter(({ level }) => level?.word === word).length] as const),
      ...levels.map((word, index) => [`after${index}`, of.filter(({ residualLevel }) => residualLevel?.word === word).length] as const),
      ["all", of.length] as const,
    ]);
    const columns = (group: string, key: string) => levels.map((word, index) => ({ key: `${key}${index}`, title: word, kind: "integer" as const, width: 4, group }));
    return {
      id: "risks/by-category",
      caption: "风险统计（按类别和等级）",
      columns: [
        { key: "category", title: "类别", kind: "text", width: 6, align: "center" },
        ...columns("应对之前", "before"),
        ...columns("应对之后", "after"),
        { key: "all", title: "小计", kind: "integer", width: 4 },
      ],
      rows: categories.map((category) => ({ cells: { category, ...counts(risks.risks.filter(({ risk }) => risk.category === category)) } })),
      totals: { label: "合计", sums: counts(risks.risks) },
    };
  },
});
