import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";
import { byDate, isHeld, kindWords } from "./drill.ts";

/** All drills of the term. */
export const drillsList = defineView({
  id: "drills/list",
  title: "演练计划",
  readers: everybody,
  build({ values, staffing, systems }): Table {
    const names = new Map(systems.systems.map(({ system }) => [system.id, system.name]));
    const scenarios = new Map(values("playbooks").flatMap((playbook) => playbook.scenarios.map(({ id, title }) => [id, title] as const)));
    const drills = byDate(values("drills"));
    return {
      id: "drills/list",
      caption: "演练计划",
      ...sourced(drills),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "date", title: "日期", kind: "date", width: 8 },
        { key: "title", title: "演练", kind: "text", width: 18 },
        { key: "kind", title: "类别", kind: "choice", width: 6, choices: Object.values(kindWords) },
        { key: "system", title: "系统", kind: "text", width: 14 },
        { key: "scenario", title: "场景", kind: "text", width: 14 },
        { key: "form", title: "形式", kind: "choice", width: 6, choices: ["桌面推演", "实战演练"] },
        { key: "lead", title: "总指挥", kind: "text", width: 7 },
        { key: "status", title: "状态", kind: "choice", width: 5, choices: ["计划", "已举行"] },
      ],
      rows: drills.map((drill, index) => ({
        id: drill.id,
        cells: {
          no: index + 1, date: drill.date, title: { text: drill.title, href: `drills/${drill.id}.html` }, kind: kindWords[drill.kind], system: names.get(drill.system) ?? drill.system,
          scenario: scenarios.get(drill.scenario) ?? drill.scenario, form: drill.form, lead: staffing.name(drill.lead), status: isHeld(drill) ? "已举行" : "计划",
        },
      })),
    };
  },
});
