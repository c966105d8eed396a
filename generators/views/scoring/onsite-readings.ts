import { evidenceWorth } from "../../../schemas/index.ts";
import type { Row, Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Two clauses count the people on site differently: what each reading asks, what we have, and what it does to the self-score. */
export const scoringOnsiteReadings = defineView({
  id: "scoring/onsite-readings",
  title: "驻场人数的两种读法",
  readers: ["bid"],
  build({ catalog, clauses, staffing, values }): Table {
    const { onsiteScored, teamSize, onsiteMinimum } = catalog.one("contract")?.value.parameters ?? {};
    const items = values("scoring");
    const evidence = items.flatMap((item) => item.evidence).find(({ onsite }) => onsite !== undefined);
    const points = evidence?.points ?? 0;
    const counted = evidence ? evidenceWorth(catalog, evidence).points : 0;
    const total = items.reduce((sum, { selfScore }) => sum + selfScore, 0) - counted;
    const team = staffing.members.length;
    const has = `团队 ${team} 人，其中驻场 ${staffing.onsite} 人`;
    const row = (id: string, reading: string, clause: string, wants: string, met: boolean): Row => {
      const own = met ? points : 0;
      return { id, cells: { reading, clause: clauses.label(clause), wants, has, points: own, total: total + own, used: own === counted ? "自评按此" : "答复支持时改按此" } };
    };
    const rows = [
      ...(onsiteScored ? [row("literal", "照评分表的字面", onsiteScored.source.clause, `${onsiteScored.value} 人都驻场`, staffing.onsite >= onsiteScored.value)] : []),
      ...(teamSize && onsiteMinimum
        ? [row("requirement", "照采购需求的人员要求", teamSize.source.clause, `团队 ${teamSize.value} 人，其中驻场 ${onsiteMinimum.value} 人`, team >= teamSize.value && staffing.onsite >= onsiteMinimum.value)]
        : []),
    ];
    return {
      id: "scoring/onsite-readings",
      caption: "驻场人数的两种读法",
      columns: [
        { key: "reading", title: "读法", kind: "text", width: 8 },
        { key: "clause", title: "出处", kind: "text", width: 8 },
        { key: "wants", title: "要求", kind: "text", width: 9 },
        { key: "has", title: "我方", kind: "text", width: 9 },
        { key: "points", title: "这一项得分", kind: "decimal", width: 4 },
        { key: "total", title: "自评合计", kind: "decimal", width: 4 },
        { key: "used", title: "取用", kind: "text", width: 6 },
      ],
      rows: evidence ? rows : [],
    };
  },
});
