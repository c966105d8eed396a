import { dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable, dueBetween, weekAround } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** What falls due in the week of the reporting date, Monday to Sunday. */
export const obligationsDueWeek = defineView({
  id: "obligations/due-week",
  title: "本周到期的义务",
  readers: everybody,
  build(model): Table {
    const [from, to] = weekAround(model.duties.today);
    return calendarTable(model, "obligations/due-week", `本周到期的义务（${dateInWords(from)}至${dateInWords(to)}）`, dueBetween(calendarOf(model), from, to));
  },
});
