import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** The dated duties that one recipient is owed. */
export const obligationsByRecipient = defineView({
  id: "obligations/by-recipient",
  title: "交给一方的履约日历",
  readers: everybody,
  parameters: (model) => [...new Set(calendarOf(model).flatMap(({ first }) => first.duty.obligation.recipient ?? []))].sort(),
  build: (model, parameter = ""): Table =>
    calendarTable(model, "obligations/by-recipient", `履约日历：交给${parameter}`, calendarOf(model).filter(({ first }) => first.duty.obligation.recipient === parameter)),
});
