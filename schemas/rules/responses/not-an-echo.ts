import { printedText, withoutWhite } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const responsesNotAnEcho = defineRule({
  id: "responses/not-an-echo",
  severity: "error",
  docs: {
    title: "响应不是照抄要求",
    what: "响应的文字不能就是条款原文。",
    why: "照抄要求等于没答：评委要看的是谁、何时、用什么做到。",
  },
  messages: { echo: { text: "响应照抄了条款 {clause} 的原文", help: "写明怎么做到：谁、何时、用什么" } },
  needs: ["clauses", "responses"],
  check({ catalog, report }) {
    for (const entry of catalog.all("responses")) {
      const answer = withoutWhite(entry.value.answer);
      const clause = entry.value.clauses.find((id) => {
        const cited = catalog.get("clauses", id);
        return cited !== undefined && answer.length > 8 && withoutWhite(printedText(cited.value)).includes(answer);
      });
      if (clause) report({ message: "echo", entry, path: ["answer"], data: { clause }, clause });
    }
  },
});
