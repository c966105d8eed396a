import { obligationsDuties } from "../../views/obligations/duties.ts";
import { obligationsSummary } from "../../views/obligations/summary.ts";
import { dutyPhaseList } from "../../views/duty-words.ts";
import { tableOf } from "../../views/show.ts";
import { everybody } from "../../views/view.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Every duty of the contract, a sheet a phase. */
export const obligationCalendar = defineDeliverable({
  id: "obligation-calendar",
  title: "履约日历",
  what: "合同的每一项义务：何时、交给谁、几份、谁负责、出处；一个阶段一个工作表。",
  readers: everybody,
  sources: ["obligations", "blocks"],
  xlsx(model) {
    const mark = draftMark(model);
    const phases = dutyPhaseList.filter(([phase]) => (model.audience === "bid" || phase !== "bid") && model.obligations.some(({ obligation }) => obligation.phase === phase));
    return {
      properties: properties(model, "履约日历"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "统计", title: "履约义务统计", lines: [`签订日期 ${model.contract.signed.value}，服务期至 ${model.contract.term.end}`], tables: [tableOf(obligationsSummary, model)] },
        { name: "全部", title: "履约义务总表", tables: [tableOf(obligationsDuties, model)], orientation: "landscape" as const },
        ...phases.map(([phase, word]) => ({ name: word, title: `履约义务：${word}`, tables: [tableOf(obligationsDuties, model, phase)], orientation: "landscape" as const })),
      ],
    };
  },
});
