import { addDays } from "../../calc/dates.ts";
import { defineRule } from "../rule.ts";

export const contractDatesInOrder = defineRule({
  id: "contract/dates-in-order",
  severity: "error",
  docs: {
    title: "合同日期先后有序",
    what: "询问函在询问截止之前，询问截止早于投标截止，投标截止早于签订，签订早于服务期止；签订日在投标有效期内。",
    why: "签订日期是履约日历的起点，写错一天，每一项义务的到期日都跟着错。",
  },
  messages: {
    order: { text: "{later}（{laterDate}）应在{earlier}（{earlierDate}）之后", help: "改对其中写错的日期" },
    validity: { text: "签订日期 {signed} 已过投标有效期（{days} 日，到 {end} 止）", help: "核对签订日期；确实要晚签，先取得延长投标有效期的书面同意" },
  },
  needs: ["contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.validityDays?.source.clause,
  check({ catalog, report }) {
    const entry = catalog.one("contract");
    if (!entry) return;
    const { questionsLetter, questionsDue, bidsDue, signed, term, parameters } = entry.value;
    const steps = [
      ...(questionsLetter === undefined ? [] : [{ name: "询问函的日期", date: questionsLetter, path: ["questionsLetter"] }]),
      { name: "询问截止时间", date: questionsDue.value, path: ["questionsDue", "value"] },
      { name: "投标截止时间", date: bidsDue.value, path: ["bidsDue", "value"] },
      { name: "签订日期", date: signed.value, path: ["signed", "value"] },
      { name: "服务期止", date: term.end, path: ["term", "end"] },
    ];
    steps.forEach((step, index) => {
      const before = steps[index - 1];
      if (!before || before.date < step.date) return;
      report({
        message: "order", entry, path: step.path,
        data: { later: step.name, laterDate: step.date, earlier: before.name, earlierDate: before.date },
        related: [{ entry, path: before.path, message: `${before.name}在这里` }],
      });
    });
    const validity = parameters.validityDays;
    const end = validity ? addDays(bidsDue.value.slice(0, 10), validity.value) : undefined;
    if (validity && end && signed.value > end) {
      report({ message: "validity", entry, path: ["signed", "value"], clause: validity.source.clause, data: { signed: signed.value, days: validity.value, end } });
    }
  },
});
