import { obligationsCalendar } from "../../views/obligations/calendar.ts";
import { obligationsDuties } from "../../views/obligations/duties.ts";
import { obligationsPayments } from "../../views/obligations/payments.ts";
import { obligationsSummary } from "../../views/obligations/summary.ts";
import { obligationsUndated } from "../../views/obligations/undated.ts";
import { dutyPhaseList } from "../../views/duty-words.ts";
import { tableOf } from "../../views/show.ts";
import { everybody } from "../../views/view.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";
import { dutyEvents } from "../duty-events.ts";

/** Every duty of the contract: by the day on which it falls due, and a sheet a phase; the same days as a calendar for Outlook and phones. */
export const obligationCalendar = defineDeliverable({
  id: "obligation-calendar",
  title: "履约日历",
  what: "合同的每一项义务：到期日、交给谁、几份、谁负责、出处。Excel 按日期、按阶段各有工作表；ICS 文件可以导入 Outlook 和手机日历，到期前提醒。",
  readers: everybody,
  sources: ["obligations", "blocks", "workdays", "evidence", "drills"],
  xlsx(model) {
    const mark = draftMark(model);
    const phases = dutyPhaseList.filter(([phase]) => (model.audience === "bid" || phase !== "bid") && model.obligations.some(({ obligation }) => obligation.phase === phase));
    return {
      properties: properties(model, "履约日历"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "统计", title: "履约义务统计", lines: [`签订日期 ${model.contract.signed.value}，服务期至 ${model.contract.term.end}`], tables: [tableOf(obligationsSummary, model)] },
        { name: "日历", title: "履约日历", lines: ["各分段合在一行；每天做的一项一行"], tables: [tableOf(obligationsCalendar, model)], orientation: "landscape" as const },
        { name: "没有固定日期", title: "没有固定日期的义务", tables: [tableOf(obligationsUndated, model)], orientation: "landscape" as const },
        ...(model.audience === "review" ? [] : [{ name: "付款", title: "每笔付款等什么", tables: [tableOf(obligationsPayments, model)], orientation: "landscape" as const }]),
        { name: "全部", title: "履约义务总表", tables: [tableOf(obligationsDuties, model)], orientation: "landscape" as const },
        ...phases.map(([phase, word]) => ({ name: word, title: `履约义务：${word}`, tables: [tableOf(obligationsDuties, model, phase)], orientation: "landscape" as const })),
      ],
    };
  },
  ics: dutyEvents,
});
