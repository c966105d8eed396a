import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The information systems with their grade and who answers for them. */
export const systemsGraded = defineView({
  id: "systems/graded",
  title: "信息系统清单",
  readers: everybody,
  build({ systems, staffing }): Table {
    return {
      id: "systems/graded",
      caption: "信息系统清单及重要等级",
      ...sourced(systems.systems.map(({ system }) => system)),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "系统名称", kind: "text", width: 16 },
        { key: "grade", title: "等级", kind: "choice", width: 5, choices: ["重要", "一般"] },
        { key: "modules", title: "应用模块", kind: "text", width: 22 },
        { key: "personMonths", title: "人月", kind: "integer", width: 4 },
        { key: "drills", title: "演练次数", kind: "integer", width: 4 },
        { key: "owner", title: "负责人", kind: "text", width: 7 },
        { key: "deputy", title: "后备", kind: "text", width: 7 },
      ],
      rows: systems.systems.map(({ system, modules, drills, personMonths }, index) => ({
        id: system.id,
        cells: {
          no: index + 1,
          name: { text: system.name, href: `systems/${system.id}.html` },
          grade: system.grade === "important" ? "重要" : "一般",
          modules: modules.map(({ name }) => name).join("、"),
          personMonths,
          drills: drills.length,
          owner: staffing.name(system.owner),
          deputy: staffing.name(system.deputy),
        },
      })),
      totals: { label: "合计", sums: { personMonths: systems.systems.reduce((sum, { personMonths }) => sum + personMonths, 0), drills: systems.systems.reduce((sum, { drills }) => sum + drills.length, 0) } },
    };
  },
});
