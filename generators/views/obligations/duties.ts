import { recurrenceText, type Duty } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { dutyKinds, dutyPhases } from "../duty-words.ts";

/** Every duty, those of shared blocks once a block. The parameter is a phase; without it all that the reader deals with. */
export const obligationsDuties = defineView({
  id: "obligations/duties",
  title: "履约义务",
  readers: everybody,
  parameters: () => Object.keys(dutyPhases),
  build({ obligations, staffing, clauses, audience }, parameter): Table {
    const shown = obligations.filter(({ obligation }) => (parameter === undefined ? audience === "bid" || obligation.phase !== "bid" : obligation.phase === parameter));
    return {
      id: "obligations/duties",
      caption: parameter === undefined ? "履约义务总表" : `履约义务：${dutyPhases[parameter as keyof typeof dutyPhases] ?? parameter}`,
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "id", title: "编号", kind: "text", width: 8 },
        { key: "title", title: "义务", kind: "text", width: 18 },
        { key: "block", title: "系统分段", kind: "text", width: 10 },
        { key: "kind", title: "类别", kind: "choice", width: 4, choices: Object.values(dutyKinds) },
        { key: "phase", title: "阶段", kind: "choice", width: 4, choices: Object.values(dutyPhases) },
        { key: "recurrence", title: "周期", kind: "choice", width: 5, choices: ["once", "daily", "twice-daily", "weekly", "monthly", "quarterly", "three-monthly", "half-yearly", "yearly", "event", "continuous", "on-request"].map((name) => recurrenceText(name as Duty["obligation"]["when"]["recurrence"])) },
        { key: "when", title: "何时", kind: "text", width: 12 },
        { key: "recipient", title: "交给谁", kind: "text", width: 8 },
        { key: "copies", title: "份数", kind: "integer", width: 3 },
        { key: "form", title: "形式", kind: "text", width: 6 },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
        { key: "clause", title: "出处", kind: "text", width: 14 },
        { key: "quote", title: "原话", kind: "text", width: 20 },
      ],
      rows: shown.map(({ id, obligation, block, clause, quote, when }, index) => ({
        id,
        cells: {
          no: index + 1, id: obligation.id, title: obligation.title, block: block?.name ?? null, kind: dutyKinds[obligation.kind], phase: dutyPhases[obligation.phase],
          recurrence: recurrenceText(obligation.when.recurrence), when, recipient: obligation.recipient ?? null, copies: obligation.copies ?? null, form: obligation.form ?? null,
          owner: staffing.name(obligation.owner), clause: clauses.label(clause), quote,
        },
      })),
    };
  },
});
