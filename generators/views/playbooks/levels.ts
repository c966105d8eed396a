import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** Whom to tell within what time, level by level, of one plan. */
export const playbooksLevels = defineView({
  id: "playbooks/levels",
  title: "分级响应",
  readers: everybody,
  parameters: ({ values }) => values("playbooks").map(({ id }) => id),
  build({ values, staffing }, parameter): Table {
    const playbook = values("playbooks").find(({ id }) => id === parameter);
    const names = new Map(values("faultLevels").map(({ id, name }) => [id, name]));
    return {
      id: "playbooks/levels",
      caption: `分级响应：${playbook?.title ?? ""}`,
      columns: [
        { key: "level", title: "级别", kind: "text", width: 6 },
        { key: "criterion", title: "判断", kind: "text", width: 11 },
        { key: "notify", title: "通知（时限）", kind: "text", width: 10.5 },
        { key: "remote", title: "没排除转现场", kind: "text", width: 4, align: "center" },
        { key: "arrive", title: "到场", kind: "text", width: 4, align: "center" },
        { key: "escalate", title: "升级", kind: "text", width: 6 },
      ],
      rows: (playbook?.levels ?? []).map((level) => ({
        id: level.level,
        cells: {
          level: names.get(level.level) ?? level.level, criterion: level.criterion,
          notify: level.notify.map(({ who, within }) => `${staffing.name(who)}　${durationText(within)}`).join("\n"),
          remote: durationText(level.remote), arrive: durationText(level.arrive),
          escalate: level.escalate ? `${durationText(level.escalate.after)}后\n${staffing.name(level.escalate.to)}` : null,
        },
      })),
    };
  },
});
