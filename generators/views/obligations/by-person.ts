import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** The dated duties that one person answers for. */
export const obligationsByPerson = defineView({
  id: "obligations/by-person",
  title: "一个人的履约日历",
  readers: everybody,
  parameters: ({ duties }) => [...new Set(duties.dated.map(({ duty }) => duty.obligation.owner))].sort(),
  build: (model, parameter = ""): Table =>
    calendarTable(model, "obligations/by-person", `履约日历：${model.staffing.name(parameter)}`, calendarOf(model).filter(({ first }) => first.duty.obligation.owner === parameter)),
});
