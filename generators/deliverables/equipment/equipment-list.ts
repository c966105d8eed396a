import { equipmentListView } from "../../views/equipment/list.ts";
import { equipmentSummary } from "../../views/equipment/summary.ts";
import { systemsModules } from "../../views/systems/modules.ts";
import { systemsServiceItems } from "../../views/systems/service-items.ts";
import { tableOf } from "../../views/show.ts";
import { everybody } from "../../views/view.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Everything that is maintained: a sheet a list, with totals. */
export const equipmentList = defineDeliverable({
  id: "equipment-list",
  title: "维护对象清单",
  what: "应用软件、UPS、电信线路、212 会议室、密码设备等全部维护对象，一张清单一个工作表，有合计。",
  readers: everybody,
  sources: ["equipment", "modules", "serviceItems"],
  xlsx(model) {
    const mark = draftMark(model);
    return {
      properties: properties(model, "维护对象清单"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "总表", title: "维护对象清单总表", lines: [`项目编号：${model.contract.projectNumber}`], tables: [tableOf(equipmentSummary, model)] },
        { name: "应用软件", title: "应用软件维护清单", tables: [tableOf(systemsModules, model)], orientation: "landscape" as const },
        { name: "分项运维期限", title: "各分项运维期限", tables: [tableOf(systemsServiceItems, model)] },
        ...model.equipment.map(({ list }, index) => ({
          name: `${index + 1} ${list.title}`.slice(0, 31),
          title: list.title,
          ...(list.description ? { lines: [list.description] } : {}),
          tables: [{ ...tableOf(equipmentListView, model, list.id), notes: [] }],
          orientation: "landscape" as const,
        })),
      ],
    };
  },
});
