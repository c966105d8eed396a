import { defineRule } from "../rule.ts";

export const responsesAskedFor = defineRule({
  id: "responses/asked-for",
  severity: "error",
  docs: {
    title: "响应的是要答的条款",
    what: "响应所列的条款都在响应表里，且一条只答一次。",
    why: "答在标题或说明上，评委在响应表里找不到；一条答两次，两个说法就可能不一样。",
  },
  messages: {
    notAsked: { text: "条款 {clause} 不用逐条响应", help: "改成它下面要答的条款编号，或删去" },
    twice: { text: "条款 {clause} 已经响应过", help: "两处合成一条，或从一处删去" },
  },
  needs: ["clauses", "responses"],
  check({ catalog, report }) {
    const first = new Map<string, { entry: (typeof all)[number]; index: number }>();
    const all = catalog.all("responses");
    for (const entry of all) {
      entry.value.clauses.forEach((clause, index) => {
        const cited = catalog.get("clauses", clause);
        if (cited && !cited.value.volume) report({ message: "notAsked", entry, path: ["clauses", index], data: { clause }, clause });
        const before = first.get(clause);
        if (before) {
          report({
            message: "twice", entry, path: ["clauses", index], data: { clause }, clause,
            related: [{ entry: before.entry, path: ["clauses", before.index], message: "先响应的在这里" }],
          });
        } else {
          first.set(clause, { entry, index });
        }
      });
    }
  },
});
