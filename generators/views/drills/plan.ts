import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** What each drill is to show and what it needs; the plan of the bid, without what has happened since. */
export const drillsPlan = defineView({
  id: "drills/plan",
  title: "应急演练方案要点",
  readers: everybody,
  build({ values, staffing, systems }): Table {
    const names = new Map(systems.systems.map(({ system }) => [system.id, system.name]));
    const scenarios = new Map(values("playbooks").flatMap((playbook) => playbook.scenarios.map(({ id, title }) => [id, title] as const)));
    const drills = [...values("drills")].sort((a, b) => (a.date < b.date ? -1 : 1));
    return {
      id: "drills/plan",
      caption: "应急演练方案要点",
      ...sourced(drills),
      columns: [
        { key: "date", title: "日期和形式", kind: "text", width: 6, align: "center" },
        { key: "title", title: "系统和场景", kind: "text", width: 8.5 },
        { key: "people", title: "总指挥和参演", kind: "text", width: 6.4 },
        { key: "purpose", title: "目的", kind: "text", width: 9.6 },
        { key: "needs", title: "地点、准备和保障", kind: "text", width: 11.5 },
      ],
      rows: drills.map(({ id, date, form, system, scenario, lead, participants, place, plan }) => ({
        id,
        cells: {
          date: `${date}\n${form}`,
          title: `${names.get(system) ?? system}\n场景：${scenarios.get(scenario) ?? scenario}`,
          people: `总指挥\n${staffing.name(lead)}\n参演 ${participants.length} 人`,
          purpose: plan.purpose, needs: `${place}\n${plan.needs}`,
        },
      })),
    };
  },
});
