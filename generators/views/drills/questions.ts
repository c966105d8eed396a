import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";

/** What the people of one drill are asked at its training, with the answers. */
export const drillsQuestions = defineView({
  id: "drills/questions",
  title: "演练培训考核",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    return {
      id: "drills/questions",
      caption: "考核问题和答案",
      columns: [
        { key: "no", title: "题号", kind: "integer", width: 3, align: "center" },
        { key: "question", title: "问题", kind: "text", width: 17 },
        { key: "answer", title: "答案要点", kind: "text", width: 26 },
      ],
      rows: (drillOf(model, parameter)?.training.questions ?? []).map(({ question, answer }, index) => ({ cells: { no: index + 1, question, answer } })),
    };
  },
});
