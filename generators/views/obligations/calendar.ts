import type { Table } from "../../values/table.ts";
import { calendarOf, calendarTable, dueBetween } from "../duty-rows.ts";
import { defineView, everybody } from "../view.ts";
import { dateInWords, type Model } from "../../../schemas/index.ts";

/** Months in which anything falls due, YYYY-MM, in order. */
export const calendarMonths = (model: Model): readonly string[] => [...new Set(calendarOf(model).map(({ first }) => first.due.slice(0, 7)))];

/** Every dated duty, those of blocks that fall due together as one line. The parameter is a month, YYYY-MM. */
export const obligationsCalendar = defineView({
  id: "obligations/calendar",
  title: "履约日历",
  readers: everybody,
  parameters: calendarMonths,
  build(model, parameter): Table {
    const whole = calendarOf(model);
    const { contract } = model;
    return calendarTable(
      model, "obligations/calendar", parameter === undefined ? "履约日历" : `履约日历：${dateInWords(parameter)}`,
      parameter === undefined ? whole : dueBetween(whole, `${parameter}-01`, `${parameter}-31`),
      [`从签订日期 ${dateInWords(contract.signed.value)}排到服务期止 ${dateInWords(contract.term.end)}；采购需求只写“定期”的，周期由我方设定。每天做的一项一行，到期日是最后一天。`],
    );
  },
});
