import { clarificationsList } from "../../views/clarifications/list.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Contradictions and gaps of the tender, to be raised before the deadline. */
export const clarificationList = defineDeliverable({
  id: "clarification-list",
  title: "疑点清单",
  what: "招标文件里的矛盾、缺漏和不明之处，两处原话并列，附拟提问题和答复前的做法。",
  readers: ["bid"],
  sources: ["clarifications"],
  xlsx(model) {
    const mark = draftMark(model);
    const items = model.values("clarifications");
    return {
      properties: properties(model, "疑点清单"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [{
        name: "疑点清单",
        title: "招标文件疑点清单",
        lines: [`询问截止：${model.contract.questionsDue.value}`, `共 ${items.length} 条，其中严重 ${items.filter(({ serious }) => serious === "true").length} 条，拟提出 ${items.filter(({ ask }) => ask === "true").length} 条`],
        tables: [tableOf(clarificationsList, model)],
        orientation: "landscape",
      }],
    };
  },
});
