import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** Who works how many person-months for each application module: the posts of the labour price without a price. */
export const systemsEffort = defineView({
  id: "systems/effort",
  title: "应用软件维护的人月组成",
  readers: ["bid"],
  build({ systems, pricing }): Table {
    const lines = pricing.tables.flatMap((table) => (table.kind === "labour" ? table.lines : []));
    const posts = systems.modules.map((module) => ({
      module,
      posts: lines.filter((line) => line.module === module.id).map(({ id, name, quantity, months = 0 }) => ({ id, post: name.slice(name.indexOf("：") + 1), quantity, months, effort: quantity * months })),
    }));
    const all = posts.flatMap((entry) => entry.posts);
    return {
      id: "systems/effort",
      caption: "应用软件维护的人月组成",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "post", title: "岗位", kind: "text", width: 18 },
        { key: "people", title: "人数", kind: "decimal", width: 4 },
        { key: "months", title: "每人月数", kind: "decimal", width: 5 },
        { key: "effort", title: "人月", kind: "decimal", width: 5, product: ["people", "months"] },
      ],
      rows: posts.flatMap(({ module, posts: own }) => [
        { section: `${module.name}：${module.personMonths} 人月` },
        ...own.map(({ id, post, quantity, months, effort }) => ({ id, cells: { no: all.findIndex((line) => line.id === id) + 1, post, people: quantity, months, effort } })),
      ]),
      totals: { label: "合计", sums: { effort: all.reduce((sum, { effort }) => sum + effort, 0) } },
    };
  },
});
