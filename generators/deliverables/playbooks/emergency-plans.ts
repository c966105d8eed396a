import { anchorsOf, dateInWords, type EntryValue, type Model } from "../../../schemas/index.ts";
import { proseBlocks } from "../../prose/document.ts";
import { scenarioBlocks } from "../../prose/scenario-blocks.ts";
import { heading, paragraph, tableNode, type DocumentBlock, type DocumentValue } from "../../values/document.ts";
import type { Table } from "../../values/table.ts";
import { tableOf } from "../../views/show.ts";
import { playbooksVersions } from "../../views/playbooks/versions.ts";
import { defineFamily } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

type Playbook = EntryValue<"playbooks">;

/** The emergency plans, one document each: approval, the prose of the plan, every scenario with its flow chart. */
export const emergencyPlans = defineFamily({
  id: "emergency-plans",
  readers: ["bid", "runbook", "review"],
  sources: ["playbooks"],
  members: (model) => [...model.values("playbooks")].sort((a, b) => a.order - b.order).map((playbook) => ({
    id: `emergency-plan-${playbook.id.replace(/^pb-/, "")}`,
    title: `应急预案-${playbook.short}`,
    what: `${playbook.title}：组织、分级、预防、预警、${playbook.scenarios.length} 个场景的处置、恢复、调查评估和保障，带审批页。`,
    readers: ["bid", "runbook", "review"],
    sources: ["playbooks", "playbookOutline", "roster", "faultLevels", "serviceTimes"],
    docx: (whole) => planDocument(whole, playbook),
  })),
});

function planDocument(model: Model, playbook: Playbook): DocumentValue {
  const mark = draftMark(model);
  return {
    properties: properties(model, playbook.title),
    profile: model.contract.profile,
    cover: {
      title: model.contract.project,
      subtitle: playbook.title,
      lines: [`项目编号：${model.contract.projectNumber}`, `版本：${playbook.version}`, `批准日期：${dateInWords(playbook.approved)}`],
    },
    contents: true,
    header: { left: model.contract.project, right: playbook.title },
    ...(mark ? { mark } : {}),
    sections: [
      { orientation: "portrait", children: [heading(1, "审批页", { numbered: false }), tableNode(approvals(model, playbook)), tableNode(tableOf(playbooksVersions, model, playbook.id)), paragraph("本预案由批准人签字后生效，旧版同时收回。人员、系统或线路有变动，演练、事件之后发现要改的，按“保障”一章的期限改版。")] },
      { orientation: "portrait", children: bodyBlocks(model, playbook) },
    ],
  };
}

function approvals(model: Model, { title, prepared, reviewed, approver }: Playbook): Table {
  const position = (id: string): string => model.staffing.members.find(({ person }) => person.id === id)?.person.position ?? "";
  const rows = [["编制", prepared], ["审核", reviewed], ["批准", approver]] as const;
  return {
    id: "playbooks/approvals",
    caption: `编制、审核和批准：${title}`,
    columns: [
      { key: "step", title: "环节", kind: "text", width: 4, align: "center" }, { key: "name", title: "姓名", kind: "text", width: 7 }, { key: "position", title: "岗位", kind: "text", width: 13 },
      { key: "sign", title: "签字", kind: "text", width: 8 }, { key: "date", title: "日期", kind: "text", width: 6 },
    ],
    rows: [
      ...rows.map(([step, id]) => ({ cells: { step, name: model.staffing.name(id), position: position(id), sign: "\n", date: null } })),
      { cells: { step: "确认", name: null, position: `${model.contract.user}（采购人）`, sign: "\n", date: null } },
    ],
  };
}

/** The prose of the plan by its sections; the scenarios stand in the section on handling, the last one before recovery. */
function bodyBlocks(model: Model, playbook: Playbook): DocumentBlock[] {
  const body = model.catalog.get("playbooks", playbook.id)?.body;
  const scenarios = (): DocumentBlock[] => playbook.scenarios.flatMap((scenario, at) => scenarioBlocks(model, scenario.id, `场景${at + 1}：${scenario.title}`));
  if (!body) return scenarios();
  const section = { id: playbook.id, depth: 0 };
  const titles = [...anchorsOf(body)].filter(([, { depth }]) => depth === 2);
  const handling = titles.findIndex(([, { text: words }]) => words === model.values("playbookOutline")[0]?.scenariosIn);
  const next = titles[handling + 1]?.[0];
  const cut = handling < 0 || next === undefined ? body.children.length : body.children.indexOf(next);
  const blocks = (from: number, to: number): DocumentBlock[] => proseBlocks({ ...body, children: body.children.slice(from, to) }, { model, section });
  const own = scenarios();
  const lead = paragraph(`本预案有 ${playbook.scenarios.length} 个场景，每个场景从新的一页开始，可以单独抽出来用。时限都从故障发现时刻起算。`);
  return [...blocks(0, cut), lead, ...own, ...blocks(cut, body.children.length)];
}
