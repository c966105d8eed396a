import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { dutyKindList, dutyPhaseList } from "../duty-words.ts";

/** How many duties there are, by phase and kind. */
export const obligationsSummary = defineView({
  id: "obligations/summary",
  title: "履约义务统计",
  readers: everybody,
  build({ obligations, audience }): Table {
    const shown = obligations.filter(({ obligation }) => audience === "bid" || obligation.phase !== "bid");
    const phases = dutyPhaseList.filter(([phase]) => shown.some(({ obligation }) => obligation.phase === phase));
    const count = (phase: string, kind: string): number => shown.filter(({ obligation }) => obligation.phase === phase && obligation.kind === kind).length;
    return {
      id: "obligations/summary",
      caption: "履约义务统计（共有义务按分段计）",
      columns: [
        { key: "phase", title: "阶段", kind: "text", width: 8 },
        ...dutyKindList.map(([kind, title]) => ({ key: kind, title, kind: "integer" as const, width: 5 })),
        { key: "all", title: "小计", kind: "integer", width: 5 },
      ],
      rows: phases.map(([phase, title]) => ({
        id: phase,
        cells: { phase: title, ...Object.fromEntries(dutyKindList.map(([kind]) => [kind, count(phase, kind)])), all: shown.filter(({ obligation }) => obligation.phase === phase).length },
      })),
      totals: { label: "合计", sums: { ...Object.fromEntries(dutyKindList.map(([kind]) => [kind, shown.filter(({ obligation }) => obligation.kind === kind).length])), all: shown.length } },
      notes: [`其中系统分段共有的义务按分段计 ${shown.filter(({ block }) => block).length} 项。`],
    };
  },
});
