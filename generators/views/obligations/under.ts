import type { Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const below = (clause: string, heading: string): boolean => clause === heading || clause.startsWith(`${heading}-`) || clause.startsWith(`${heading}.`);

/** Headings that have a duty below them. */
const headings = ({ clauses, obligations }: Model): readonly string[] =>
  clauses.lines.filter(({ id, kind }) => kind === "heading" && obligations.some(({ clause }) => below(clause, id))).map(({ id }) => id);

/** The duties that stand below one heading of the tender: what, when, what is left of it, whose. */
export const obligationsUnder = defineView({
  id: "obligations/under",
  title: "一节的履约义务",
  readers: ["bid"],
  parameters: headings,
  build({ obligations, staffing, clauses }, parameter = ""): Table {
    const heading = clauses.byId.get(parameter);
    return {
      id: "obligations/under",
      caption: `履约义务：${heading ? [heading.number, heading.text].filter(Boolean).join(" ") : parameter}`,
      ...(heading ? { clause: heading.id } : {}),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "title", title: "义务", kind: "text", width: 12 },
        { key: "when", title: "何时", kind: "text", width: 11 },
        { key: "deliverable", title: "留下的文件", kind: "text", width: 8 },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
      ],
      rows: obligations.filter(({ clause }) => below(clause, parameter)).map(({ id, obligation, when }, index) => ({
        id, cells: { no: index + 1, title: obligation.title, when, deliverable: obligation.deliverable ?? null, owner: staffing.name(obligation.owner) },
      })),
    };
  },
});
