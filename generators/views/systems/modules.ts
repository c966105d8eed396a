import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The application modules with their person-months. */
export const systemsModules = defineView({
  id: "systems/modules",
  title: "应用软件维护清单",
  readers: everybody,
  build({ systems, staffing }): Table {
    const systemName = new Map(systems.systems.map(({ system }) => [system.id, system.name]));
    return {
      id: "systems/modules",
      caption: "应用软件维护清单",
      ...sourced(systems.modules),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "模块名称", kind: "text", width: 18 },
        { key: "personMonths", title: "数量（人月）", kind: "integer", width: 6 },
        { key: "system", title: "所属信息系统", kind: "text", width: 14 },
        { key: "parts", title: "组成数", kind: "integer", width: 4, note: "招标文件 3.1 列出的子系统和功能模块个数" },
        { key: "staff", title: "维护人员", kind: "text", width: 18 },
      ],
      rows: systems.modules.map((module, index) => ({
        id: module.id,
        cells: {
          no: index + 1,
          name: module.name,
          personMonths: module.personMonths,
          system: systemName.get(module.system) ?? module.system,
          parts: module.parts.length,
          staff: module.staff.map(staffing.name).join("、"),
        },
      })),
      totals: { label: "总计", sums: { personMonths: systems.personMonths } },
    };
  },
});
