import { dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable, dueBetween } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";

/** What falls due in the month of the reporting date. */
export const obligationsDueMonth = defineView({
  id: "obligations/due-month",
  title: "本月到期的义务",
  readers: everybody,
  build(model): Table {
    const month = model.duties.today.slice(0, 7);
    return calendarTable(model, "obligations/due-month", `本月到期的义务（${dateInWords(month)}）`, dueBetween(calendarOf(model), `${month}-01`, `${month}-31`));
  },
});
