import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** What counts as a fault of one level, plan by plan, and who is told first. */
export const playbooksCriteria = defineView({
  id: "playbooks/criteria",
  title: "各预案的定级判断",
  readers: ["bid"],
  parameters: ({ values }) => values("faultLevels").map(({ id }) => id),
  build({ values, staffing }, parameter): Table {
    const level = values("faultLevels").find(({ id }) => id === parameter);
    return {
      id: "playbooks/criteria",
      caption: `各预案怎样算${level?.name ?? ""}故障`,
      columns: [
        { key: "title", title: "预案", kind: "text", width: 6 },
        { key: "criterion", title: "判断", kind: "text", width: 19 },
        { key: "notify", title: "通知（时限）", kind: "text", width: 13 },
      ],
      rows: [...values("playbooks")].sort((a, b) => a.order - b.order).flatMap((playbook) =>
        playbook.levels.filter((each) => each.level === parameter).map(({ criterion, notify }) => ({
          id: playbook.id,
          cells: { title: playbook.title, criterion, notify: notify.map(({ who, within }) => `${staffing.name(who)}，${durationText(within)}`).join("\n") },
        }))),
    };
  },
});
