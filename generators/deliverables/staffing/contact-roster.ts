import { playbooksCalls } from "../../views/playbooks/calls.ts";
import { playbooksLevels } from "../../views/playbooks/levels.ts";
import { staffingContacts } from "../../views/staffing/contacts.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Who to call, and whom to tell at which fault level: no ID numbers, no wages. */
export const contactRoster = defineDeliverable({
  id: "contact-roster",
  title: "值班与联系名册",
  what: "全体运维人员的岗位和电话，以及每份预案各级故障通知谁。",
  readers: ["bid", "runbook"],
  sources: ["roster", "playbooks"],
  xlsx(model) {
    const mark = draftMark(model);
    const playbooks = [...model.values("playbooks")].sort((a, b) => a.order - b.order);
    return {
      properties: properties(model, "值班与联系名册"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "联系名册", title: "值班与联系名册", lines: [`采购人：${model.contract.buyer.name}　使用单位：${model.contract.user}`], tables: [tableOf(staffingContacts, model)] },
        { name: "呼叫次序", title: "各预案呼叫次序", tables: playbooks.map(({ id }) => tableOf(playbooksCalls, model, id)), orientation: "landscape" },
        { name: "故障通知", title: "各预案故障通知与升级", tables: playbooks.map(({ id }) => tableOf(playbooksLevels, model, id)), orientation: "landscape" },
      ],
    };
  },
});
