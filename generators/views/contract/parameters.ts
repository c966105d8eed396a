import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { parameterTitles } from "../parameter-titles.ts";

/** The limits that the rules compare with, each with its clause. */
export const contractParameters = defineView({
  id: "contract/parameters",
  title: "合同限值",
  readers: everybody,
  build({ contract, clauses }): Table {
    return {
      id: "contract/parameters",
      caption: "合同限值及出处",
      columns: [
        { key: "name", title: "限值", kind: "text", width: 18 },
        { key: "value", title: "数值", kind: "text", width: 10, align: "center" },
        { key: "clause", title: "出处", kind: "text", width: 18 },
        { key: "quote", title: "原话", kind: "text", width: 30 },
      ],
      rows: Object.entries(contract.parameters).flatMap(([id, limit]) => limit === undefined ? [] : [{
        id,
        cells: {
          name: parameterTitles.get(id) ?? id,
          value: typeof limit.value === "object" ? durationText(limit.value) : id === "normalGradePay" ? `${limit.value}%` : String(limit.value),
          clause: clauses.label(limit.source.clause),
          quote: limit.source.quote,
        },
      }]),
    };
  },
});
