import type { EntryValue, Model } from "../../../schemas/index.ts";
import { bulletList, heading, paragraph, tableNode, text, type DocumentBlock } from "../../values/document.ts";
import type { Column, Table } from "../../values/table.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

type Form = EntryValue<"inspectionForms">;

/** The blank forms of all inspections, each beginning on a page of its own. */
export const inspectionForms = defineDeliverable({
  id: "inspection-forms",
  title: "巡检反馈表",
  what: "UPS、电子认证、数据库、线路、会议室各种巡检的空白反馈表，打印出来直接填。",
  readers: ["bid", "runbook", "review"],
  sources: ["inspectionForms", "equipment", "roster"],
  docx(model) {
    const mark = draftMark(model);
    const forms = [...model.values("inspectionForms")].sort((a, b) => a.order - b.order);
    const { profile } = model.contract;
    return {
      properties: properties(model, "巡检反馈表"),
      profile: { ...profile, marginsMm: { ...profile.marginsMm, top: 18, bottom: 16 }, tableSizePt: Math.min(profile.tableSizePt, 9), lineSpacing: 1.15 },
      contents: false,
      header: { left: model.contract.project, right: "巡检反馈表" },
      ...(mark ? { mark } : {}),
      sections: [
        { orientation: "portrait", children: [heading(1, "巡检反馈表", { numbered: false }), paragraph("下列各表随巡检填写，当次填完、当场签字。空格不留白，不适用的写“／”；读数照仪表手工填，不抄上次。"), tableNode(contents(model, forms))] },
        ...forms.map((form) => ({ orientation: "portrait" as const, children: sheet(model, form) })),
      ],
    };
  },
});

function contents(model: Model, forms: readonly Form[]): Table {
  const lists = new Map(model.equipment.map(({ list }) => [list.id, list.title]));
  return {
    id: "inspections/contents", caption: "各张表",
    columns: [
      { key: "no", title: "序号", kind: "integer", width: 3, align: "center" }, { key: "title", title: "表", kind: "text", width: 11 }, { key: "often", title: "多久一次", kind: "text", width: 9 },
      { key: "who", title: "负责人", kind: "text", width: 6 }, { key: "of", title: "查什么", kind: "text", width: 12 },
    ],
    rows: forms.map(({ id, title, often, who, equipment }, index) => ({ id, cells: { no: index + 1, title, often, who: model.staffing.name(who), of: named(equipment.map((each) => lists.get(each) ?? each)) } })),
  };
}

const named = (titles: readonly string[]): string | null => (titles.length > 3 ? `${titles.slice(0, 2).join("、")}等 ${titles.length} 张清单` : titles.join("、") || null);

function sheet(model: Model, form: Form): DocumentBlock[] {
  const source = model.clauses.label(form.source.clause);
  return [
    heading(1, form.title, { id: form.id, numbered: false }),
    paragraph(text(`${form.often}，${form.each === "device" ? "一台一张" : "一次一张"}，由${model.staffing.name(form.who)}负责${source ? `（${source}）` : ""}。`)),
    tableNode(headOf(form)),
    ...form.parts.map((part, index) => tableNode(partOf(form, part, index))),
    tableNode(closingOf(form)),
    ...(form.notes.length > 0 ? [bulletList(form.notes)] : []),
  ];
}

/** Two fields a line. */
function headOf({ id, title, head }: Form): Table {
  const pairs = Array.from({ length: Math.ceil(head.length / 2) }, (_, index) => [head[index * 2], head[index * 2 + 1]] as const);
  const blank = (key: string): Column => ({ key, title: "填写", kind: "text", width: 10 });
  return {
    id: `inspections/head#${id}`, caption: `${title}：表头`, dense: true,
    columns: [{ key: "a", title: "栏目", kind: "text", width: 9 }, blank("x"), { key: "b", title: "栏目", kind: "text", width: 9 }, blank("y")],
    rows: pairs.map(([a, b]) => ({ cells: { a: a ?? null, x: null, b: b ?? null, y: null } })),
  };
}

function partOf({ id }: Form, { title, readings, items }: Form["parts"][number], index: number): Table {
  return {
    id: `inspections/part#${id}-${index + 1}`, caption: title,
    columns: [
      { key: "name", title: "查什么", kind: "text", width: 10 }, { key: "limit", title: "合格标准", kind: "text", width: 12 },
      ...readings.map((reading, at) => ({ key: `r${at + 1}`, title: reading, kind: "text" as const, width: Math.max(3, Math.min(6, reading.length + 1)) })),
      { key: "judged", title: "合格", kind: "text", width: 6, align: "center" },
    ],
    rows: items.map(({ name, limit }) => ({ cells: { name, limit, ...Object.fromEntries(readings.map((_, at) => [`r${at + 1}`, null])), judged: "□是　□否" } })),
  };
}

function closingOf({ id, closing, signatures }: Form): Table {
  return {
    id: `inspections/closing#${id}`, caption: "处理、结论和签字", dense: true,
    columns: [{ key: "name", title: "栏目", kind: "text", width: 12 }, { key: "value", title: "填写", kind: "text", width: 26 }],
    rows: [...closing.map((name) => ({ cells: { name, value: "\n" } })), ...signatures.map((who) => ({ cells: { name: `${who}签字、日期`, value: null } }))],
  };
}
