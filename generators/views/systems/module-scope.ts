import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

/** The application modules with their person-months and what each is for. */
export const systemsModuleScope = defineView({
  id: "systems/module-scope",
  title: "应用模块和用途",
  readers: ["bid"],
  build({ systems }): Table {
    const shortName = new Map(systems.systems.map(({ system }) => [system.id, system.short]));
    return {
      id: "systems/module-scope",
      caption: "应用模块、人月和用途",
      ...sourced(systems.modules),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2, align: "center" },
        { key: "name", title: "模块名称", kind: "text", width: 9 },
        { key: "personMonths", title: "人月", kind: "integer", width: 3 },
        { key: "system", title: "所属信息系统", kind: "text", width: 6 },
        { key: "description", title: "用途和组成", kind: "text", width: 18 },
      ],
      rows: systems.modules.map(({ id, name, personMonths, system, description }, index) => ({
        id,
        cells: { no: index + 1, name, personMonths, system: shortName.get(system) ?? system, description },
      })),
      totals: { label: "总计", sums: { personMonths: systems.personMonths } },
    };
  },
});
