import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

/** The forms of the bid, who signs, which are locked. */
export const formsList = defineView({
  id: "forms/list",
  title: "投标表单一览",
  readers: ["bid"],
  build({ values }): Table {
    const forms = [...values("forms")].sort((a, b) => a.order - b.order);
    return {
      id: "forms/list",
      caption: "投标表单一览",
      ...sourced(forms),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "表单", kind: "text", width: 20 },
        { key: "volume", title: "分册", kind: "choice", width: 5, choices: ["商务", "技术"] },
        { key: "applicable", title: "适用", kind: "choice", width: 4, choices: ["适用", "不适用"] },
        { key: "locked", title: "格式", kind: "choice", width: 5, choices: ["不得修改", "可调整"] },
        { key: "signatures", title: "签字盖章", kind: "text", width: 20 },
        { key: "attachments", title: "附件", kind: "text", width: 18 },
        { key: "note", title: "填写要点", kind: "text", width: 18 },
      ],
      rows: forms.map((form) => ({
        id: form.id,
        ...(form.applicable ? {} : { tone: "muted" as const }),
        cells: {
          no: form.order, name: form.name, volume: form.volume === "business" ? "商务" : "技术", applicable: form.applicable ? "适用" : "不适用", locked: form.locked ? "不得修改" : "可调整",
          signatures: form.signatures.map(({ line, by }) => `${line}（${by}）`).join("\n") || null, attachments: form.attachments.join("\n") || null, note: form.note ?? null,
        },
      })),
    };
  },
});
