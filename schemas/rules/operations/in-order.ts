import type { Catalog } from "../../catalog.ts";
import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

type Step = readonly [field: string, title: string];

/** Fields that follow one another, by collection and list. */
const sequences = {
  attendance: { absent: [["from", "第一天"], ["to", "最后一天"]] },
  backups: { rows: [["at", "开始"], ["to", "结束"]] },
  changes: { rows: [["approved", "批准"], ["from", "开始实施"], ["to", "实施完成"]] },
  clientEvents: { rows: [["from", "第一天"], ["to", "最后一天"]] },
  incidents: { rows: [["occurred", "发生"], ["reported", "接报"], ["responded", "响应"], ["called", "要求到场"], ["arrived", "到场"], ["resolved", "排除"]] },
  inspections: { rows: [["at", "开始"], ["to", "结束"]] },
  securityFindings: { rows: [["found", "发现"], ["planned", "提出整改办法"], ["fixed", "整改完成"], ["retested", "复测通过"]] },
  sparesUsed: { rows: [["date", "领用"], ["restocked", "补足"]] },
  tickets: { rows: [["reported", "受理"], ["responded", "响应"], ["closed", "处理完成"]] },
} as const satisfies Partial<Record<Parameters<Catalog["all"]>[0], Readonly<Record<string, readonly Step[]>>>>;

export const operationsInOrder = defineRule({
  id: "operations/in-order",
  severity: "error",
  docs: {
    title: "时间先后",
    what: "工单、故障、变更、巡检、备份、安全问题里的时刻依次向后：先受理再响应再完成，暂停在受理和完成之间。",
    why: "时间倒着走的记录算不出时长，考核时整条不作数。",
  },
  messages: {
    backwards: { text: "{later}（{at}）早于{earlier}（{before}）", help: "对照原始记录改对其中一个时刻" },
    pause: { text: "暂停 {from} 至 {to} 不在受理（{reported}）和完成（{closed}）之间，或起止颠倒", help: "改对暂停的起止；跨出受理到完成的部分不能算暂停" },
  },
  needs: [],
  check({ catalog, report }) {
    for (const [collection, lists] of Object.entries(sequences)) {
      for (const entry of catalog.all(collection as keyof typeof sequences)) {
        for (const [list, steps] of Object.entries(lists)) rowsOf(entry, list).forEach((row, index) => inOrder(entry, [list, index], row, steps));
      }
    }
    for (const entry of [...catalog.all("tickets"), ...catalog.all("incidents")]) {
      entry.value.rows.forEach((row, index) => {
        const closed = "closed" in row ? row.closed : "resolved" in row ? row.resolved : undefined;
        for (const [at, pause] of (row.pauses ?? []).entries()) {
          const to = pause.to ?? closed;
          if (pause.from >= row.reported && (to === undefined || pause.from < to) && (to === undefined || closed === undefined || to <= closed)) continue;
          report({ message: "pause", entry, path: ["rows", index, "pauses", at, "from"], data: { from: pause.from, to: to ?? "未恢复", reported: row.reported, closed: closed ?? "未完成" } });
        }
      });
    }

    function inOrder(entry: Entry, path: Path, row: Readonly<Record<string, unknown>>, steps: readonly Step[]): void {
      let before: readonly [value: string, title: string, field: string] | undefined;
      for (const [field, title] of steps) {
        const value = row[field];
        if (typeof value !== "string") continue;
        // A day stands for all of its hours.
        const shorter = Math.min(value.length, before?.[0].length ?? value.length);
        if (before && value.slice(0, shorter) < before[0].slice(0, shorter)) {
          report({ message: "backwards", entry, path: [...path, field], data: { later: title, at: value, earlier: before[1], before: before[0] }, related: [{ entry, path: [...path, before[2]], message: `${before[1]}在这里` }] });
          return;
        }
        before = [value, title, field];
      }
    }
  },
});

const rowsOf = (entry: Entry, list: string): readonly Readonly<Record<string, unknown>>[] => (entry.value as unknown as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[list] ?? [];
