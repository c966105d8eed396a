import type { Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

type Why = Model["duties"]["undated"][number]["why"];

const reason = (why: Why): string =>
  typeof why === "object" ? `等 ${why.year} 年放假安排` : { event: "事件触发", continuous: "持续", "on-request": "按要求" }[why];

/** The duties that no day can be given: an event brings them about, somebody asks, or they hold always. */
export const obligationsUndated = defineView({
  id: "obligations/undated",
  title: "没有固定日期的义务",
  readers: everybody,
  build({ duties, staffing, clauses, audience }): Table {
    const shown = duties.undated.filter(({ duty }) => audience === "bid" || duty.obligation.phase !== "bid");
    const groups = [...Map.groupBy(shown, ({ duty }) => duty.obligation.id).values()];
    return {
      id: "obligations/undated",
      caption: "没有固定日期的义务",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "why", title: "何时发生", kind: "choice", width: 6, choices: ["事件触发", "持续", "按要求"] },
        { key: "when", title: "触发和时限", kind: "text", width: 14 },
        { key: "title", title: "义务", kind: "text", width: 17 },
        { key: "blocks", title: "分段", kind: "text", width: 6 },
        { key: "recipient", title: "交给谁", kind: "text", width: 8 },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
        { key: "clause", title: "出处", kind: "text", width: 13 },
      ],
      rows: groups.flatMap((group, index) => {
        const one = group[0];
        if (!one) return [];
        const { obligation, when, clause, block } = one.duty;
        const blocks = group.length > 1 ? `${group.length} 个分段` : (block?.name ?? null);
        return [{ id: obligation.id, cells: { no: index + 1, why: reason(one.why), when, title: obligation.title, blocks, recipient: obligation.recipient ?? null, owner: staffing.name(obligation.owner), clause: clauses.label(clause) } }];
      }),
    };
  },
});
