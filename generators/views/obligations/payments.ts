import type { Model } from "../../../schemas/index.ts";
import type { SectionRow, Table, Row } from "../../values/table.ts";
import { blocksText, calendarOf, lastDay, periodText, stateWords } from "../duty-rows.ts";
import { defineView } from "../view.ts";

type Payment = Model["contract"]["payments"][number];

/** What one payment waits for: dated duties by day, then what an event brings about. */
function waitsFor(model: Model, payment: Payment): Row[] {
  const dated = calendarOf(model).filter(({ duties }) => duties.some(({ payments }) => payments.includes(payment.name)));
  const owner = (id: string): string => model.staffing.name(id);
  const undated = [...Map.groupBy(model.duties.undated.filter(({ payments }) => payments.includes(payment.name)), ({ duty }) => duty.obligation.id).values()].flatMap(([first]) => first ?? []);
  return [
    ...dated.map((entry): Row => ({
      id: `${payment.name}/${entry.id}`,
      ...(entry.state === "late" ? { tone: "warning" as const } : {}),
      cells: {
        title: entry.first.duty.obligation.title, period: [periodText(entry), blocksText(entry)].filter(Boolean).join("，") || null, when: lastDay(entry), owner: owner(entry.first.duty.obligation.owner),
        state: stateWords[entry.state], clause: model.clauses.label(entry.first.duty.clause),
      },
    })),
    ...undated.map(({ duty }): Row => ({
      id: `${payment.name}/${duty.obligation.id}`,
      cells: { title: duty.obligation.title, period: null, when: duty.when, owner: owner(duty.obligation.owner), state: "发生时办", clause: model.clauses.label(duty.clause) },
    })),
  ];
}

/** None where the reader may not see them. */
const paymentsOf = ({ contract }: Model): readonly Payment[] => (contract.payments as readonly Payment[] | undefined) ?? [];

/** What each payment waits for, and whether it is there. The parameter is the name of a payment. */
export const obligationsPayments = defineView({
  id: "obligations/payments",
  title: "付款等什么",
  readers: ["bid", "runbook"],
  parameters: (model) => paymentsOf(model).map(({ name }) => name),
  build(model, parameter): Table {
    const shown = paymentsOf(model).filter(({ name }) => parameter === undefined || name === parameter);
    const rows = shown.flatMap((payment): (Row | SectionRow)[] => [{ section: `${payment.name}：${payment.amount}。${payment.condition}` }, ...waitsFor(model, payment)]);
    return {
      id: "obligations/payments",
      caption: parameter === undefined ? "每笔付款等什么" : `${parameter}付款等什么`,
      columns: [
        { key: "title", title: "义务", kind: "text", width: 16 },
        { key: "period", title: "哪一期", kind: "text", width: 9 },
        { key: "when", title: "何时", kind: "text", width: 11 },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
        { key: "state", title: "状态", kind: "choice", width: 5, choices: [...Object.values(stateWords), "发生时办"] },
        { key: "clause", title: "出处", kind: "text", width: 13 },
      ],
      rows,
    };
  },
});
