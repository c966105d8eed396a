import { signaturesOf } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { placed } from "../placed.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";
import { placedForms } from "./placed-forms.ts";

/** The forms of the bid in their order, who signs, which are locked. */
export const formsList = defineView({
  id: "forms/list",
  title: "投标表单一览",
  readers: ["bid"],
  build(model): Table {
    const forms = placedForms(model);
    return {
      id: "forms/list",
      caption: "投标表单一览",
      ...sourced(forms.map(({ form }) => form.value)),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "表单", kind: "text", width: 20 },
        { key: "volume", title: "分册", kind: "text", width: 5 },
        { key: "place", title: "章节", kind: "text", width: 6 },
        { key: "applicable", title: "适用", kind: "choice", width: 4, choices: ["适用", "不适用"] },
        { key: "locked", title: "格式", kind: "choice", width: 5, choices: ["不得修改", "可调整"] },
        { key: "signatures", title: "签字盖章", kind: "text", width: 20 },
        { key: "attachments", title: "附件", kind: "text", width: 18 },
        { key: "note", title: "填写要点", kind: "text", width: 18 },
      ],
      rows: forms.map(({ form: { value: form, body }, volumes, section }, index) => {
        const lines = new Set((body ? signaturesOf(body) : []).map(({ label, hint, by }) => `${label}${hint}：${by}`));
        return {
          id: form.id,
          ...(form.applicable ? {} : { tone: "muted" as const }),
          cells: {
            no: index + 1, name: form.name, volume: volumes.join("、") || null, place: section ? placed(section, model.volumes) : null,
            applicable: form.applicable ? "适用" : "不适用", locked: form.locked ? "不得修改" : "可调整",
            signatures: [...lines].join("\n") || null, attachments: form.attachments.join("\n") || null, note: form.note ?? null,
          },
        };
      }),
    };
  },
});
