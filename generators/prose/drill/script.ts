/** A drill → the second part of its papers: the script with its time line. */
import type { Model } from "../../../schemas/index.ts";
import { heading, paragraph, tableNode, type DocumentBlock } from "../../values/document.ts";
import { afterStart, endOf, type Drill } from "../../views/drills/drill.ts";
import { drillsScript } from "../../views/drills/script.ts";
import { timeLine } from "../../views/drills/time-line.ts";
import { tableOf } from "../../views/show.ts";

/** The figure first, on a page of its own text; the table is wide. */
export function drillTimeLine(drill: Drill): DocumentBlock[] {
  const { caption, code } = timeLine(drill);
  const [first, last] = [drill.script[0], drill.script.at(-1)];
  return [
    heading(1, "演练脚本"),
    paragraph(`脚本共 ${drill.script.length} 步，从${afterStart(first?.minute ?? 0)}“${first?.scene ?? ""}”到${afterStart(last?.minute ?? 0)}“${last?.scene ?? ""}”，预计用时 ${endOf(drill.script)} 分钟。情景卡和注入点只发给主持人和注入人，其余参演人员拿到的脚本不印这几步。`),
    { type: "code", lang: "mermaid", meta: caption, value: code },
  ];
}

export const drillScript = (model: Model, { id }: Drill): DocumentBlock[] => [heading(2, "分步脚本"), tableNode(tableOf(drillsScript, model, id))];
