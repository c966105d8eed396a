/** One scenario of an emergency plan → the blocks of its part of a document. */
import type { Model } from "../../schemas/index.ts";
import { bulletList, diagramNode, heading, paragraph, tableNode, text, type DocumentBlock } from "../values/document.ts";
import type { Table } from "../values/table.ts";
import { isDiagram, tableOf } from "../views/show.ts";
import { playbooksEscalation } from "../views/playbooks/escalation.ts";
import { playbooksFirst } from "../views/playbooks/first.ts";
import { playbooksFlow } from "../views/playbooks/flow.ts";
import { playbooksGrading } from "../views/playbooks/grading.ts";
import { playbooksLimits } from "../views/playbooks/limits.ts";
import { scenarioOf } from "../views/playbooks/parts.ts";
import { playbooksReports } from "../views/playbooks/reports.ts";
import { playbooksSteps } from "../views/playbooks/steps.ts";

/** In the order in which it is used: how to know it, what to do at once, the way through, what to keep and to report. */
export function scenarioBlocks(model: Model, id: string, title: string): DocumentBlock[] {
  const found = scenarioOf(model, id);
  if (!found) return [];
  const { scenario } = found;
  const flow = playbooksFlow.build(model, id);
  const measures = (model.values("playbookOutline")[0]?.measures ?? []).filter((measure) => scenario.measures.includes(measure.id));
  const part = (words: string): DocumentBlock => heading(4, words, { numbered: false });
  return [
    { type: "pageBreak" },
    heading(2, title, { id }),
    labelled("现象", scenario.signs),
    ...(scenario.known ? [labelled("也叫", scenario.known.join("、"))] : []),
    part("定级"),
    tableNode(own(tableOf(playbooksGrading, model, id), id)),
    part("头五分钟"),
    tableNode(own(tableOf(playbooksFirst, model, id), id)),
    part("处置流程"),
    ...(isDiagram(flow) ? [diagramNode(flow)] : []),
    part("处置步骤"),
    tableNode(own(tableOf(playbooksSteps, model, id), id)),
    labelled("网络和数据安全措施", `${measures.map(({ name }) => name).join("、")}；做法见“网络和数据安全技术措施”表。`),
    part("时限和升级"),
    tableNode(own(tableOf(playbooksLimits, model, id), id)),
    tableNode(own(tableOf(playbooksEscalation, model, id), id)),
    part("证据、报告和总结"),
    labelled("要留的证据", ""),
    bulletList(scenario.evidence),
    tableNode(own(tableOf(playbooksReports, model, id), id)),
    labelled("总结", ""),
    bulletList(scenario.phases.review),
    part("事前准备"),
    bulletList(scenario.phases.prepare),
  ];
}

/** Tables of one view in one document need ids of their own. */
const own = (table: Table, id: string): Table => ({ ...table, id: `${table.id}#${id}` });

const labelled = (label: string, words: string): DocumentBlock => paragraph({ type: "strong", children: [text(`${label}：`)] }, text(words));
