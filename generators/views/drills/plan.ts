import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";
import { byDate } from "./drill.ts";

/** What each emergency drill is to show and what it needs, without what has happened since. */
export const drillsPlan = defineView({
  id: "drills/plan",
  title: "应急演练方案要点",
  readers: ["bid"],
  build({ values, staffing, systems }): Table {
    const names = new Map(systems.systems.map(({ system }) => [system.id, system.name]));
    const scenarios = new Map(values("playbooks").flatMap((playbook) => playbook.scenarios.map(({ id, title }) => [id, title] as const)));
    const drills = byDate(values("drills").filter(({ kind }) => kind === "emergency"));
    return {
      id: "drills/plan",
      caption: "应急演练方案要点",
      ...sourced(drills),
      dense: true,
      columns: [
        { key: "date", title: "日期和形式", kind: "text", width: 6, align: "center" },
        { key: "title", title: "系统和场景", kind: "text", width: 8.5 },
        { key: "people", title: "总指挥和参演", kind: "text", width: 6.4 },
        { key: "purpose", title: "目的", kind: "text", width: 10 },
        { key: "place", title: "地点、环境和数据", kind: "text", width: 11.2 },
      ],
      rows: drills.map(({ id, date, form, system, scenario, lead, participants, place, plan }) => ({
        id,
        cells: {
          date: `${date}\n${form}`,
          title: `${names.get(system) ?? system}\n场景：${scenarios.get(scenario) ?? scenario}`,
          people: `总指挥\n${staffing.name(lead)}\n参演 ${participants.length} 人`,
          purpose: plan.purpose, place: `${place}\n${plan.environment}`,
        },
      })),
    };
  },
});
