import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The staffing table of the tender beside who fills it. */
export const staffingRequirementsView = defineView({
  id: "staffing/requirements",
  title: "人员要求与配置",
  readers: everybody,
  build({ staffing }): Table {
    return {
      id: "staffing/requirements",
      caption: "人员要求与配置对照",
      ...sourced(staffing.requirements.map(({ requirement }) => requirement)),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "project", title: "项目名称", kind: "text", width: 16 },
        { key: "role", title: "角色", kind: "text", width: 6 },
        { key: "headcount", title: "要求人数", kind: "integer", width: 4 },
        { key: "has", title: "配置人数", kind: "integer", width: 4 },
        { key: "onsite", title: "驻场要求", kind: "choice", width: 5, choices: ["驻场", "不驻场"] },
        { key: "people", title: "拟派人员", kind: "text", width: 24 },
      ],
      rows: staffing.requirements.map(({ requirement, members }) => ({
        id: requirement.id,
        ...(members.length < requirement.headcount ? { tone: "warning" as const } : {}),
        cells: {
          no: requirement.order,
          project: requirement.projects.join("、"),
          role: requirement.role,
          headcount: requirement.headcount,
          has: members.length,
          onsite: requirement.onsite ? "驻场" : "不驻场",
          people: members.map(({ person }) => person.name).join("、"),
        },
      })),
      totals: {
        label: "合计",
        sums: {
          headcount: staffing.requirements.reduce((sum, { requirement }) => sum + requirement.headcount, 0),
          has: staffing.requirements.reduce((sum, { members }) => sum + members.length, 0),
        },
      },
    };
  },
});
