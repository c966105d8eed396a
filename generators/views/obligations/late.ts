import { dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** What fell due before the reporting date and has no evidence. */
export const obligationsLate = defineView({
  id: "obligations/late",
  title: "逾期没有证据的义务",
  readers: everybody,
  build: (model): Table => calendarTable(model, "obligations/late", `逾期没有证据的义务（到${dateInWords(model.duties.today)}）`, calendarOf(model).filter(({ state }) => state === "late")),
});
