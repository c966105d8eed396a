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
    const phones = new Map(staffing.members.map(({ person }) => [person.id, person.phone]));
    const withPhone = (id: string): string => [staffing.name(id), phones.get(id)].filter(Boolean).join(" ");
    return {
      id: "playbooks/levels",
      caption: `分级响应：${playbook?.title ?? ""}`,
      columns: [
        { key: "level", title: "级别", kind: "text", width: 7 },
        { key: "criterion", title: "判断", kind: "text", width: 18 },
        { key: "notify", title: "通知（时限）", kind: "text", width: 20 },
        { key: "remote", title: "远程处理", kind: "text", width: 6, align: "center" },
        { key: "arrive", title: "到场", kind: "text", width: 6, align: "center" },
        { key: "escalate", title: "升级", kind: "text", width: 12 },
      ],
      rows: (playbook?.levels ?? []).map((level) => ({
        id: level.level,
        cells: {
          level: names.get(level.level) ?? level.level, criterion: level.criterion,
          notify: level.notify.map(({ who, within }) => `${withPhone(who)}（${durationText(within)}）`).join("\n"),
          remote: durationText(level.remote), arrive: durationText(level.arrive),
          escalate: level.escalate ? `${durationText(level.escalate.after)}后：${withPhone(level.escalate.to)}` : null,
        },
      })),
    };
  },
});
