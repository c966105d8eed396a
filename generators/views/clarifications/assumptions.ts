import type { Table } from "../../values/table.ts";
import { aboutTheWork } from "./about-the-work.ts";
import { defineView } from "../view.ts";

/** What the bidder goes by until the serious doubts are answered: `contradiction` where two places differ, `gap` where the tender is silent. */
export const clarificationsAssumptions = defineView({
  id: "clarifications/assumptions",
  title: "疑点的处理办法",
  readers: ["bid"],
  parameters: () => Object.keys(captions),
  build({ values, clauses }, parameter): Table {
    const contradiction = parameter === "contradiction";
    return {
      id: "clarifications/assumptions",
      caption: captions[contradiction ? "contradiction" : "gap"],
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center" },
        { key: "title", title: "事项", kind: "text", width: 8 },
        contradiction ? { key: "places", title: "各处原话", kind: "text", width: 15 } : { key: "question", title: "请采购人明确", kind: "text", width: 12 },
        { key: "assumption", title: "明确之前我方的做法", kind: "text", width: contradiction ? 12 : 15 },
      ],
      rows: aboutTheWork(values("clarifications")).filter(({ kind }) => (kind === "矛盾") === contradiction).map((item, index) => ({
        id: item.id,
        cells: {
          no: index + 1, title: item.title,
          ...(contradiction ? { places: firstOfEach(item.places).map(({ clause, quote }) => `${clauses.label(clause).replace(/表“[^”]*”/, "表")}：“${quote}”`).join("\n") } : { question: item.question }),
          assumption: item.answer ? `招标方答复：${item.answer.text}` : item.assumption,
        },
      })),
    };
  },
});

const captions = { contradiction: "招标文件前后不一处的处理", gap: "招标文件没有写明处的处理" } as const;

/** One quote a clause and no more than three: enough to see that they differ; all of them are in the list of doubts. */
const firstOfEach = <Place extends { readonly clause: string }>(places: readonly Place[]): Place[] =>
  places.filter(({ clause }, index) => places.findIndex((other) => other.clause === clause) === index).slice(0, 3);
