/** A drill → the labelled figures at the head of its papers. */
import { dateInWords, type Model } from "../../../schemas/index.ts";
import type { Facts } from "../../values/facts.ts";
import { clockAfter, endOf, isHeld, kindWords, type Drill } from "./drill.ts";

export function drillHead({ values, systems, staffing }: Model, drill: Drill): Facts {
  const system = systems.systems.find(({ system: { id } }) => id === drill.system)?.system;
  const playbook = values("playbooks").find(({ id }) => id === drill.playbook);
  const scenario = playbook?.scenarios.find(({ id }) => id === drill.scenario);
  const { peaks = [], monthlyPeaks = [] } = system ?? {};
  const avoided = [
    ...monthlyPeaks.map(({ what, from, to }) => `每月 ${from} 日至${to === 31 ? "月末" : ` ${to} 日`}（${what}）`),
    ...peaks.map(({ what, from, to }) => `${dateInWords(from)}至${dateInWords(to)}（${what}）`),
  ];
  return {
    id: "drills/head",
    caption: "",
    items: [
      { label: "类别和形式", value: `${kindWords[drill.kind]}，${drill.form}` },
      { label: "系统", value: system ? `${system.name}（${system.grade === "important" ? "重要信息系统" : "一般信息系统"}）` : drill.system },
      { label: "检验的预案", value: [playbook?.title, scenario && `场景“${scenario.title}”`].filter(Boolean).join("，") },
      { label: "时间", value: `${dateInWords(drill.date)} ${drill.start} 至 ${clockAfter(drill.start, endOf(drill.script))}，${isHeld(drill) ? "已举行" : "计划"}` },
      { label: "地点", value: drill.place },
      { label: "总指挥", value: staffing.name(drill.lead) },
      ...(avoided.length > 0 ? [{ label: "日期避开", value: `${avoided.join("；")}` }] : []),
      { label: "资料日期", value: `方案 ${dateInWords(drill.handedIn.plan)}前、脚本 ${dateInWords(drill.handedIn.script)}前报采购人，${dateInWords(drill.training.date)}培训，总结 ${dateInWords(drill.handedIn.summary)}前报采购人` },
    ],
  };
}
