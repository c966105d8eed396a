import { rejectionsList } from "../../views/rejections/list.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Every ground for rejection, checked by a rule or by a person. */
export const bidChecklist = defineDeliverable({
  id: "bid-checklist",
  title: "废标项检查表",
  what: "招标文件里每一条否决、无效的情形：由哪条规则检查、今天的结果，或由谁在哪一天前核对。",
  readers: ["bid"],
  sources: ["rejections", "clauses"],
  xlsx(model) {
    const mark = draftMark(model);
    return {
      properties: properties(model, "废标项检查表"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [{ name: "废标项检查表", title: "废标项检查表", lines: [`投标截止：${model.contract.bidsDue.value}　检查日期：${model.contract.today}`], tables: [tableOf(rejectionsList, model)], orientation: "landscape" }],
    };
  },
});
