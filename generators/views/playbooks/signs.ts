import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The scenarios of one plan in short: how each is noticed and the first step against it. */
export const playbooksSigns = defineView({
  id: "playbooks/signs",
  title: "预案的场景和第一步",
  readers: ["bid"],
  parameters: ({ values }) => values("playbooks").map(({ id }) => id),
  build({ values }, parameter): Table {
    const playbook = values("playbooks").find(({ id }) => id === parameter);
    return {
      id: "playbooks/signs",
      caption: `场景和第一步抑制措施：${playbook?.title ?? ""}`,
      columns: [
        { key: "title", title: "场景", kind: "text", width: 7 },
        { key: "signs", title: "怎么发现", kind: "text", width: 15 },
        { key: "first", title: "第一步抑制措施（时限）", kind: "text", width: 16 },
      ],
      rows: (playbook?.scenarios ?? []).map(({ id, title, signs, phases: { contain: [first] } }) => ({
        id,
        cells: { title, signs, first: first ? `${first.action}（${durationText(first.within)}）` : null },
      })),
    };
  },
});
