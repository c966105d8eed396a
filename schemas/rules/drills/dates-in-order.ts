import { isWorkday } from "../../calc/workdays.ts";
import type { Entry } from "../../entry.ts";
import { defineRule } from "../rule.ts";

export const drillsDatesInOrder = defineRule({
  id: "drills/dates-in-order",
  severity: "error",
  docs: {
    title: "演练资料按次序交",
    what: "方案先报，脚本随后，培训在脚本之后、演练之前，准备事项在演练之前备好，总结在演练之后报；交资料和培训的日子是工作日，方案不早于签约。",
    why: "没有方案的脚本、演练之后的培训，是事后补的资料，验收时一看日期就知道。",
  },
  messages: {
    order: { text: "“{title}”{later} {date}，早于{earlier} {before}", help: "改对日期：方案、脚本、培训、演练、总结依次在后" },
    same: { text: "“{title}”{later} {date}，要在{earlier} {before} 之后", help: "改对日期：方案、脚本、培训、演练、总结依次在后" },
    dayOff: { text: "“{title}”{what} {date} 是休息日", help: "改到前一个工作日" },
    late: { text: "“{title}”的准备事项“{what}”{date} 才备好，演练是 {held}", help: "提前备好，或推后演练" },
  },
  needs: ["drills", "contract", "workdays"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    const tables = catalog.all("workdays").map(({ value }) => value);
    const signed = catalog.one("contract")?.value.signed.value;
    for (const entry of catalog.all("drills")) {
      const { title, date: held, plan } = entry.value;
      const dates = inOrder(entry);
      dates.forEach(({ what, date, path, strict }, index) => {
        const earlier = index === 0 ? signed && { what: "合同签订", date: signed } : dates[index - 1];
        const data = { title, later: what, what, date, earlier: earlier ? earlier.what : "", before: earlier ? earlier.date : "" };
        if (earlier && date < earlier.date) report({ message: "order", entry, path, data });
        else if (earlier && strict && date === earlier.date) report({ message: "same", entry, path, data });
        // The day of the drill itself is another rule's matter.
        else if (date !== held && isWorkday(tables, date) === false) report({ message: "dayOff", entry, path, data });
      });
      plan.needs.forEach(({ what, due }, index) => {
        if (due > held) report({ message: "late", entry, path: ["plan", "needs", index, "due"], data: { title, what: what.slice(0, 20), date: due, held } });
      });
    }
  },
});

/** The five dates of a drill, each not before the one above it; `strict`: after it. */
const inOrder = ({ value: { handedIn, training, date } }: Entry<"drills">) => [
  { what: "方案", date: handedIn.plan, path: ["handedIn", "plan"], strict: false },
  { what: "脚本", date: handedIn.script, path: ["handedIn", "script"], strict: false },
  { what: "培训", date: training.date, path: ["training", "date"], strict: false },
  { what: "演练", date, path: ["date"], strict: true },
  { what: "总结", date: handedIn.summary, path: ["handedIn", "summary"], strict: true },
];
