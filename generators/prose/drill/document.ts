/** A drill → its papers in one document: plan, script, training, record, assessment and summary. */
import { dateInWords, type Model } from "../../../schemas/index.ts";
import type { DocumentProperties, DocumentValue } from "../../values/document.ts";
import type { Drill } from "../../views/drills/drill.ts";
import { drillPlan } from "./plan.ts";
import { drillAttendance, drillRecord } from "./record.ts";
import { drillResult } from "./result.ts";
import { drillScript, drillTimeLine } from "./script.ts";
import { drillTraining } from "./training.ts";

export interface DrillDocumentOptions {
  readonly properties: DocumentProperties;
  readonly mark: string | undefined;
}

export function drillDocument(model: Model, drill: Drill, { properties, mark }: DrillDocumentOptions): DocumentValue {
  const { contract, systems } = model;
  const system = systems.systems.find(({ system: { id } }) => id === drill.system)?.system;
  return {
    properties,
    profile: contract.profile,
    cover: {
      title: contract.project, subtitle: "演练资料",
      lines: [drill.title, ...(system ? [`系统：${system.name}`] : []), `演练日期：${dateInWords(drill.date)}`, `项目编号：${contract.projectNumber}`, `采购人：${contract.buyer.name}`],
    },
    contents: true,
    header: { left: contract.project, right: `演练资料：${drill.title}` },
    ...(mark ? { mark } : {}),
    sections: [
      { orientation: "portrait", children: [...drillPlan(model, drill), ...drillTimeLine(drill)] },
      { orientation: "landscape", children: drillScript(model, drill) },
      { orientation: "portrait", children: [...drillTraining(model, drill), ...drillAttendance(model, drill)] },
      { orientation: "landscape", children: drillRecord(model, drill) },
      { orientation: "portrait", children: drillResult(model, drill) },
    ],
  };
}
