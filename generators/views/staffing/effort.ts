import type { Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

type Line = Model["pricing"]["tables"][number]["lines"][number];

/** The person-months asked for each application module, and the posts that give them. */
export const staffingEffort = defineView({
  id: "staffing/effort",
  title: "应用软件维护的人月安排",
  readers: ["bid"],
  build({ pricing, systems }): Table {
    const lines = pricing.tables.filter(({ kind }) => kind === "labour").flatMap((table) => table.lines);
    const rows = systems.modules.map((module) => ({ module, lines: lines.filter((line) => line.module === module.id) }));
    return {
      id: "staffing/effort",
      caption: "应用软件维护的人月安排",
      ...sourced(systems.modules),
      columns: [
        { key: "name", title: "模块", kind: "text", width: 11 },
        { key: "asked", title: "要求人月", kind: "integer", width: 3, align: "center" },
        { key: "given", title: "安排人月", kind: "decimal", width: 3, align: "center" },
        { key: "posts", title: "岗位和人月", kind: "text", width: 21 },
      ],
      rows: rows.map(({ module, lines: own }) => ({
        id: module.id,
        cells: { name: module.name, asked: module.personMonths, given: total(own), posts: own.map(post).join("、") },
      })),
      totals: { label: "合计", sums: { asked: systems.personMonths, given: total(rows.flatMap(({ lines: own }) => own)) } },
    };
  },
});

const months = ({ quantity, months: each = 1 }: Line): number => quantity * each;
const total = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + months(line), 0);

/** The name of a labour line is “module：post”; people of the development centre are told apart by the note. */
function post(line: Line): string {
  const name = line.name.slice(line.name.indexOf("：") + 1);
  return `${line.note?.includes("研发中心") ? "研发中心" : ""}${name} ${months(line)}`;
}
