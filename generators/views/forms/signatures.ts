import { signaturesOf, type Entry, type Model } from "../../../schemas/index.ts";
import type { Cell, Row, Table } from "../../values/table.ts";
import { placed, signatureId } from "../placed.ts";
import { defineView } from "../view.ts";
import { placedForms } from "./placed-forms.ts";

/** What each signer does at a line. */
const deeds: Readonly<Record<string, string>> = {
  单位公章: "盖投标人单位公章",
  法定代表人或委托代理人签字: "法定代表人或委托代理人签字",
  单位公章和签字: "盖投标人单位公章，法定代表人或委托代理人加签",
  代表签字: "投标方代表（委托代理人）签字，填职务、日期",
};

const eachPage = "逐页签字或骑缝盖章";

/** Something that is signed as a whole: a cover, a form, a chapter. */
interface Subject {
  readonly volume: string;
  readonly name: string;
  readonly place: Cell;
  readonly form: Entry<"forms"> | undefined;
}

type Cells = Record<string, Cell>;

/** Every line to sign or seal, in the order of the volumes, with its page; what has no such line is signed page by page, or sealed across the edges. */
export const formsSignatures = defineView({
  id: "forms/signatures",
  title: "签字盖章清单",
  readers: ["bid"],
  build(model): Table {
    const cells = [...subjectsOf(model).flatMap((subject) => linesOf(model, subject)), ...model.volumes.volumes.map(({ value }) => wholeVolume(value.title))];
    return {
      id: "forms/signatures",
      caption: "签字盖章清单",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "volume", title: "分册", kind: "text", width: 5, align: "center" },
        { key: "form", title: "表单或章", kind: "text", width: 13, merge: true },
        { key: "place", title: "从哪里起", kind: "text", width: 11 },
        { key: "line", title: "签字盖章行", kind: "text", width: 15 },
        { key: "page", title: "签在哪页", kind: "text", width: 6, note: "签字盖章行所在的页，从封面起数；多处的逐页列出" },
        { key: "deed", title: "谁签盖什么", kind: "text", width: 14 },
        { key: "note", title: "备注", kind: "text", width: 13 },
        { key: "done", title: "已签盖", kind: "choice", width: 4, choices: ["是", "否"], note: "签盖以后填“是”，扫描前另一个人再翻一遍" },
      ],
      rows: cells.map((each, index): Row => ({ cells: { no: index + 1, page: null, note: null, ...each, done: null } })),
      notes: [
        "凡出现投标人单位落款的地方，签字之外必须同时盖单位章（投标人须知 3.5.1.3（1））；没有单位落款的页逐页签字，或骑缝加盖单位章（3.5.1.3（2））。“签字或盖章”一行由委托代理人签字。",
        "扫描前核对：公章、签字、日期清晰，盖在名称上，不压文字；营业执照、身份证、证书的扫描件看得清（3.5.1.3）。",
      ],
    };
  },
});

/** Covers first, then forms and chapters as the volumes have them, then forms that no volume has. */
function subjectsOf(model: Model): Subject[] {
  const forms = placedForms(model);
  const cover = forms.filter(({ section, volumes }) => section === undefined && volumes.length > 0);
  const left = forms.filter(({ volumes }) => volumes.length === 0);
  return [
    ...cover.map(({ form, volumes }) => ({ volume: volumes.join("、"), name: form.value.name, place: "封面", form })),
    ...model.volumes.volumes.flatMap(({ value, parts }) => parts.flatMap(({ section, chapter, forms: own }) => {
      const at = { volume: value.title, place: placed(section, model.volumes) };
      if (own.length > 0) return own.map((form): Subject => ({ ...at, name: form.value.name, form }));
      return chapter ? [{ ...at, name: chapter.value.title, form: undefined }] : [];
    })),
    ...left.map(({ form }) => ({ volume: "未编入", name: form.value.name, place: null, form })),
  ];
}

/** Equal lines of one form stand in one row. */
function linesOf(model: Model, { volume, name, place, form }: Subject): Cells[] {
  const own = { volume, form: name, place };
  if (form && !form.value.applicable) return [{ ...own, line: "—", deed: eachPage, note: "本项目不适用，只印一行说明" }];
  const signatures = form?.body ? signaturesOf(form.body).map(({ label, hint, by }, index) => ({ line: `${label}${hint}`, by, index })) : [];
  if (!form || signatures.length === 0) return [{ ...own, line: "—", deed: eachPage, note: "没有单位落款（3.5.1.3（2））" }];
  return [...Map.groupBy(signatures, ({ line }) => line)].map(([line, all]) => {
    const by = all[0]?.by ?? "";
    const pages = all.flatMap(({ index }) => model.volumes.page(signatureId(form.id, index)) ?? []);
    const notes = [
      ...(all.length > 1 ? [`共 ${all.length} 处`] : []),
      ...(form.value.locked ? ["格式不得修改"] : []),
      ...(by === "代表签字" ? [`没有单位落款，各页另${eachPage}`] : []),
    ];
    return { ...own, line, deed: deeds[by] ?? by, page: place === "封面" ? "封面" : pages.length > 0 ? `第 ${[...new Set(pages)].join("、")} 页` : null, note: notes.join("；") || null };
  });
}

const wholeVolume = (volume: string): Cells => ({
  volume, form: `整本${volume}`, place: "封面至末页", line: "—", deed: "骑缝加盖投标人单位公章", note: "目录、评审索引、证明材料和扫描件都在内；骑缝章盖全的，没有落款的页不再逐页签字",
});
