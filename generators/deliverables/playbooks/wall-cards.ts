import { dateInWords, durationText, type EntryValue, type Model } from "../../../schemas/index.ts";
import { heading, paragraph, tableNode, text, type DocumentBlock, type DocumentValue } from "../../values/document.ts";
import type { Table } from "../../values/table.ts";
import { callOrder } from "../../views/playbooks/call-order.ts";
import { faultLevels, windowText } from "../../views/playbooks/parts.ts";
import { defineFamily } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

type Playbook = EntryValue<"playbooks">;

/** A card for the wall of the duty desk, one page a plan: whom to call, how fast, what to do first, where the plan is. */
export const wallCards = defineFamily({
  id: "wall-cards",
  readers: ["runbook"],
  sources: ["playbooks"],
  members: (model) => [...model.values("playbooks")].sort((a, b) => a.order - b.order).map((playbook) => ({
    id: `wall-card-${playbook.id.replace(/^pb-/, "")}`,
    title: `值班卡-${playbook.short}`,
    what: `${playbook.title}的值班卡，一页 A4，贴在值班席：先打给谁、四级时限、每个场景头五分钟做什么。`,
    readers: ["runbook"],
    sources: ["playbooks", "roster", "faultLevels"],
    docx: (whole) => cardDocument(whole, playbook),
  })),
});

function cardDocument(model: Model, playbook: Playbook): DocumentValue {
  const mark = draftMark(model);
  const title = `值班卡：${playbook.short}`;
  const { profile } = model.contract;
  return {
    properties: properties(model, title),
    profile: { ...profile, marginsMm: { top: 16, bottom: 14, left: 15, right: 15 }, bodySizePt: 11, tableSizePt: 10, headingSizesPt: [18, 12, 12], lineSpacing: 1.1 },
    contents: false,
    header: { left: model.contract.project, right: title },
    ...(mark ? { mark } : {}),
    sections: [{ orientation: "portrait", children: cardBlocks(model, playbook, title) }],
  };
}

const strong = (words: string) => ({ type: "strong" as const, children: [text(words)] });

function cardBlocks(model: Model, playbook: Playbook, title: string): DocumentBlock[] {
  const outline = model.values("playbookOutline")[0];
  const response = model.values("serviceTimes").find(({ id }) => id === outline?.response);
  return [
    heading(1, title, { numbered: false }),
    paragraph(strong("先建故障单，记下发现时刻，再打电话。"), `${outline ? `第一人 ${durationText(outline.nextCall)}没有接，立即打下一人。` : ""}${response ? `回应时限${response.comparison} ${durationText(response.limit)}。` : ""}拿不准范围的，按大范围处置。`),
    tableNode(calls(model, playbook)),
    tableNode(levels(model, playbook)),
    tableNode(scenarios(playbook)),
    paragraph(strong("预案在哪里："), `值班席预案夹《${playbook.title}》${playbook.version}（${dateInWords(playbook.approved)}批准）；电脑或手机打开项目经理手册，点“应急预案”，再点场景名，断网也能看。`),
  ];
}

function calls(model: Model, playbook: Playbook): Table {
  const all = faultLevels(model);
  return {
    id: "playbooks/card-calls",
    caption: "打给谁",
    columns: [
      { key: "no", title: "次序", kind: "integer", width: 3, align: "center" },
      { key: "who", title: "谁", kind: "text", width: 12 },
      { key: "phone", title: "电话", kind: "text", width: 7, align: "center" },
      ...all.map(({ id, name }) => ({ key: id, title: name.replace(/（.*/, ""), kind: "text" as const, width: 6.5, align: "center" as const })),
    ],
    rows: callOrder(model, playbook).map(({ name, position, phone, when }, index) => ({
      cells: { no: index + 1, who: `${name}　${position}`, phone, ...Object.fromEntries(all.map(({ id }) => [id, when.get(id) ?? null])) },
    })),
  };
}

function levels(model: Model, playbook: Playbook): Table {
  return {
    id: "playbooks/card-levels",
    caption: "算几级、多快到",
    dense: true,
    columns: [
      { key: "level", title: "级别", kind: "text", width: 6 },
      { key: "window", title: "时段", kind: "text", width: 8 },
      { key: "criterion", title: "什么情况", kind: "text", width: 20 },
      { key: "remote", title: "没排除就转现场", kind: "text", width: 6, align: "center" },
      { key: "arrive", title: "到场", kind: "text", width: 5, align: "center" },
    ],
    rows: faultLevels(model).flatMap((fault) => playbook.levels.filter(({ level }) => level === fault.id).map(({ criterion, remote, arrive }) => ({
      cells: { level: fault.name, window: windowText(fault), criterion, remote: durationText(remote), arrive: `${durationText(arrive)}内` },
    }))),
  };
}

function scenarios(playbook: Playbook): Table {
  return {
    id: "playbooks/card-scenarios",
    caption: "头五分钟做什么",
    dense: true,
    columns: [
      { key: "no", title: "场景", kind: "integer", width: 3, align: "center" },
      { key: "title", title: "出了什么事", kind: "text", width: 13 },
      { key: "card", title: "头五分钟", kind: "text", width: 29 },
    ],
    rows: playbook.scenarios.map(({ title, card }, index) => ({ cells: { no: index + 1, title, card } })),
  };
}
