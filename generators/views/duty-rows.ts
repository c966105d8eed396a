/** Lines of the calendar of duties → rows of a table; the same columns wherever dated duties are shown. */
import { addDays, recurrenceText, weekday, type CalendarEntry, type Model } from "../../schemas/index.ts";
import type { Column, Row, Table } from "../values/table.ts";

export const stateWords: Readonly<Record<CalendarEntry["state"], string>> = { done: "已完成", open: "待办", late: "逾期" };

export const calendarColumns: readonly Column[] = [
  { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
  { key: "due", title: "到期日", kind: "date", width: 6, note: "合同要求的最后一天" },
  { key: "by", title: "最晚工作日", kind: "date", width: 6, note: "到期日是休息日的，提前到它以前最近的工作日" },
  { key: "times", title: "时刻", kind: "text", width: 5 },
  { key: "title", title: "义务", kind: "text", width: 17 },
  { key: "period", title: "哪一期", kind: "text", width: 8 },
  { key: "blocks", title: "分段", kind: "text", width: 9 },
  { key: "system", title: "系统", kind: "text", width: 9 },
  { key: "recipient", title: "交给谁", kind: "text", width: 8 },
  { key: "copies", title: "份数", kind: "integer", width: 3 },
  { key: "owner", title: "责任人", kind: "text", width: 6 },
  { key: "payment", title: "付款", kind: "text", width: 5, note: "哪一笔付款等着它" },
  { key: "state", title: "状态", kind: "choice", width: 5, choices: Object.values(stateWords) },
  { key: "clause", title: "出处", kind: "text", width: 13 },
];

/** The calendar as its reader deals with it: the duties of the bid are the bid team's alone. */
export const calendarOf = ({ audience, duties }: Model): readonly CalendarEntry[] =>
  audience === "bid" ? duties.calendar : duties.calendar.filter(({ first }) => first.duty.obligation.phase !== "bid");

/** Day on which it must be handed over at the latest, with respect to days off. */
export const lastDay = ({ first: { by, due, daily } }: CalendarEntry): string => (daily ? due : (by ?? due));

/** What of the calendar concerns the days from `from` to `to`: due then, to be handed over then, or done every day. */
export const dueBetween = (calendar: readonly CalendarEntry[], from: string, to: string): readonly CalendarEntry[] =>
  calendar.filter((entry) => (entry.first.daily ? entry.first.from <= to && entry.first.due >= from : entry.first.due >= from && lastDay(entry) <= to));

/** Monday and Sunday of a day's week. */
export function weekAround(day: string): readonly [string, string] {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return [monday, addDays(monday, 6)];
}

/** “2025年3月（人事人才）”: which of several it is. */
export const periodText = ({ first }: CalendarEntry): string => (first.daily ? recurrenceText(first.duty.obligation.when.recurrence) : first.title);

export function blocksText({ duties }: CalendarEntry): string {
  const names = duties.flatMap(({ duty }) => (duty.block ? [duty.block.name] : []));
  return names.length > 3 ? `${names.length} 个分段` : names.join("、");
}

export function calendarRow(model: Model, entry: CalendarEntry, index: number): Row {
  const { first, duties, state } = entry;
  const { obligation } = first.duty;
  const names = [...new Set(duties.flatMap(({ systems }) => systems))].map((id) => model.systems.systems.find(({ system }) => system.id === id)?.system).map((system) => system?.short ?? system?.name ?? "");
  const late = lastDay(entry);
  const open = duties.filter((one) => one.state !== "done").length;
  return {
    id: entry.id,
    ...(state === "late" ? { tone: "warning" as const } : state === "done" ? { tone: "muted" as const } : {}),
    cells: {
      no: index + 1, due: first.due, by: late === first.due ? null : late, times: first.times.join("、") || null, title: obligation.title, period: periodText(entry) || null,
      blocks: blocksText(entry) || null, system: names.join("、") || null, recipient: obligation.recipient ?? null, copies: obligation.copies ?? null, owner: model.staffing.name(obligation.owner),
      payment: [...new Set(duties.flatMap(({ payments }) => payments))].join("、") || null,
      state: state !== "done" && duties.length > 1 && open < duties.length ? `${stateWords[state]}（差 ${open} 段）` : stateWords[state],
      clause: model.clauses.label(first.duty.clause),
    },
  };
}

/** A table of these lines; columns in which nothing stands are left out. */
export function calendarTable(model: Model, id: string, caption: string, entries: readonly CalendarEntry[], notes: readonly string[] = []): Table {
  const rows = entries.map((entry, index) => calendarRow(model, entry, index));
  const used = calendarColumns.filter(({ key }) => rows.length === 0 || rows.some(({ cells }) => cells[key] !== null && cells[key] !== undefined));
  return { id, caption, columns: used, rows, ...(notes.length > 0 ? { notes } : {}) };
}
