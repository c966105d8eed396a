import { responsesCoverage } from "../../views/responses/coverage.ts";
import { responsesMatrix } from "../../views/responses/matrix.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Every clause to answer: requirement, answer, where, status. */
export const responseMatrix = defineDeliverable({
  id: "response-matrix",
  title: "逐条响应表",
  what: "商务、技术两册要逐条响应的每一条：要求、响应、所在章节、是否满足；还没有响应的标出来。",
  readers: ["bid"],
  sources: ["clauses", "responses"],
  xlsx(model) {
    const mark = draftMark(model);
    const lines = [`项目名称：${model.contract.project}`, `项目编号：${model.contract.projectNumber}`];
    return {
      properties: properties(model, "逐条响应表"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "进度", title: "逐条响应进度", lines, tables: [tableOf(responsesCoverage, model)] },
        { name: "商务响应表", title: "商务响应表", lines, tables: [tableOf(responsesMatrix, model, "business")], orientation: "landscape" },
        { name: "技术响应表", title: "技术响应表", lines, tables: [tableOf(responsesMatrix, model, "technical")], orientation: "landscape" },
      ],
    };
  },
});
