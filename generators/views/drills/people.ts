import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";

/** Who takes part in one drill, as what, who stands in, and who watches. */
export const drillsPeople = defineView({
  id: "drills/people",
  title: "演练岗位和人员",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter): Table {
    const drill = drillOf(model, parameter);
    const { staffing } = model;
    const positionOf = (id: string): string => staffing.members.find(({ person }) => person.id === id)?.person.position ?? "";
    return {
      id: "drills/people",
      caption: "岗位和人员",
      columns: [
        { key: "role", title: "演练岗位", kind: "text", width: 8 },
        { key: "person", title: "人员和职务", kind: "text", width: 12 },
        { key: "deputy", title: "顶替", kind: "text", width: 6.5 },
        { key: "duty", title: "演练中做什么", kind: "text", width: 19 },
      ],
      rows: drill === undefined ? [] : [
        ...drill.participants.map(({ person, role, duty, deputy }) => ({ cells: { role, person: `${staffing.name(person)}\n${positionOf(person)}`.trim(), deputy: deputy ? staffing.name(deputy) : "—", duty } })),
        { section: "观察员" },
        ...drill.observers.map(({ who, duty }) => ({ cells: { role: "观察员", person: who, deputy: "—", duty } })),
      ],
      notes: ["“顶替”是到不了场时接手的人；两人都到不了的，演练改期。"],
    };
  },
});
