import { staffingHistory } from "../../views/staffing/history.ts";
import { mainPeople } from "../../views/staffing/main-people.ts";
import { staffingOthers } from "../../views/staffing/others.ts";
import { staffingPeople } from "../../views/staffing/people.ts";
import { staffingPerson } from "../../views/staffing/person.ts";
import { staffingRequirementsView } from "../../views/staffing/requirements.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** The three staff forms of chapter five: summary, a sheet a main person, the others. */
export const staffForms = defineDeliverable({
  id: "staff-forms",
  title: "拟派人员表",
  what: "拟派人员汇总表、主要人员一人一表、其他工作人员表，按招标文件的格式。",
  readers: ["bid"],
  sources: ["roster", "staffingRequirements"],
  xlsx(model) {
    const mark = draftMark(model);
    const lines = [`项目名称：${model.contract.project}`, `项目编号：${model.contract.projectNumber}　包件号：${model.contract.package ?? "—"}`];
    const main = mainPeople(model);
    return {
      properties: properties(model, "拟派人员表"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "人员要求对照", title: "人员要求与配置对照", lines, tables: [tableOf(staffingRequirementsView, model)], orientation: "landscape" },
        { name: "拟派人员汇总表", title: "拟派人员汇总表", lines, tables: [tableOf(staffingPeople, model)], orientation: "landscape" },
        { name: "其他工作人员", title: "拟派项目其他工作人员表基本情况表", lines, tables: [tableOf(staffingOthers, model)], orientation: "landscape" },
        ...main.map(({ person }) => ({
          name: person.name,
          title: "项目主要人员基本情况表",
          lines,
          facts: staffingPerson.build(model, person.id),
          tables: [tableOf(staffingHistory, model, person.id)],
        })),
      ],
    };
  },
});
