/** A drill → the first part of its papers: the plan. */
import type { Model } from "../../../schemas/index.ts";
import { bulletList, heading, paragraph, tableNode, type DocumentBlock } from "../../values/document.ts";
import type { Drill } from "../../views/drills/drill.ts";
import { drillHead } from "../../views/drills/head.ts";
import { drillsNeeds } from "../../views/drills/needs.ts";
import { drillsNotices } from "../../views/drills/notices.ts";
import { drillsPeople } from "../../views/drills/people.ts";
import { tableOf } from "../../views/show.ts";
import { signatureLine } from "./room.ts";

export function drillPlan(model: Model, drill: Drill): DocumentBlock[] {
  const { plan, id } = drill;
  return [
    heading(1, "演练方案"),
    { type: "viewFacts", facts: drillHead(model, drill) },
    heading(2, "目的、情景和环境"), paragraph(plan.purpose), paragraph(`情景：${plan.situation}`), paragraph(`环境和数据：${plan.environment}`),
    heading(2, "岗位和人员"), tableNode(tableOf(drillsPeople, model, id)),
    heading(2, "准备"), paragraph("下列事项由写明的人在写明的日期前备好，演练前一个工作日由质量与文档负责人逐项核对；有一项没有备好，演练不开始。"), tableNode(tableOf(drillsNeeds, model, id)),
    heading(2, "安全限制"), bulletList(limitLines(model, drill)),
    heading(2, "中止条件和口令"), paragraph(`出现下列任何一种情形，任何在场的人都可以喊“${plan.stopWord}”，全体立即停手，由总指挥决定恢复原状、继续或改期：`), bulletList(plan.stops),
    heading(2, "告知"), tableNode(tableOf(drillsNotices, model, id)),
    signatureLine("编制", "总指挥"), signatureLine("采购人同意", "日期"),
  ];
}

/** What must not be done, with the clause where the tender says so. */
export const limitLines = ({ clauses }: Model, { plan }: Drill): string[] =>
  plan.limits.map(({ text, source }) => (source ? `${text.replace(/。$/, "")}（招标文件${clauses.label(source.clause)}）。` : text));
