import { defineRule } from "../rule.ts";

export const responsesAnswered = defineRule({
  id: "responses/answered",
  severity: "unanswered",
  docs: {
    title: "逐条都有响应",
    what: "分派到商务或技术响应表的每一条，都有一条响应。",
    why: "未按要求逐条列明响应内容，投标将被否决。",
  },
  messages: {
    unanswered: { text: "这一条还没有响应", help: "在 content/responses 里写明怎么做到：谁、何时、用什么" },
  },
  needs: ["clauses", "responses"],
  check({ catalog, report }) {
    const answered = new Set(catalog.all("responses").flatMap(({ value }) => value.clauses));
    for (const entry of catalog.all("clauses")) {
      if (entry.value.volume && !answered.has(entry.id)) report({ message: "unanswered", entry, clause: entry.id });
    }
  },
});
