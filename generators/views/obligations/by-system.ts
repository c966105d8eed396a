import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** The dated duties of one information system. */
export const obligationsBySystem = defineView({
  id: "obligations/by-system",
  title: "一个系统的履约日历",
  readers: everybody,
  parameters: ({ systems }) => systems.systems.map(({ system }) => system.id),
  build(model, parameter = ""): Table {
    const name = model.systems.systems.find(({ system }) => system.id === parameter)?.system.name ?? parameter;
    return calendarTable(model, "obligations/by-system", `履约日历：${name}`, calendarOf(model).filter(({ duties }) => duties.some(({ systems }) => systems.includes(parameter))));
  },
});
