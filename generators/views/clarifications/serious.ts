import type { Table } from "../../values/table.ts";
import { aboutTheWork } from "./about-the-work.ts";
import { defineView } from "../view.ts";

/** The serious contradictions and gaps of the tender that touch the work itself, with their places. */
export const clarificationsSerious = defineView({
  id: "clarifications/serious",
  title: "影响履约的疑点",
  readers: ["bid"],
  build({ values, clauses }): Table {
    return {
      id: "clarifications/serious",
      caption: "招标文件里影响履约的疑点",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2, align: "center" },
        { key: "title", title: "疑点", kind: "text", width: 20 },
        { key: "kind", title: "类别", kind: "text", width: 4, align: "center" },
        { key: "places", title: "第六章出处", kind: "text", width: 12 },
      ],
      rows: aboutTheWork(values("clarifications")).map((item, index) => ({
        id: item.id,
        cells: { no: index + 1, title: item.title, kind: item.kind, places: placesOf(item.places.map(({ clause }) => clause).filter((clause) => clause.startsWith("c6-")).map(clauses.label)) },
      })),
    };
  },
});

/** Labels without the chapter and without the row of a table, each once. */
const placesOf = (labels: readonly string[]): string => [...new Set(labels.map((label) => label.replace(/^第六章 /, "").replace(/ 表“[^”]*”(第 \d+ 行)?$/, "")))].join("；");
