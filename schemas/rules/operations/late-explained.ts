import { handlingTime, minutesText, type Pause } from "../../calc/handling-time.ts";
import { always, elapsedMinutes } from "../../calc/clocks.ts";
import type { EntryValue } from "../../collections/index.ts";
import { durationText, minutesOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const operationsLateExplained = defineRule({
  id: "operations/late-explained",
  severity: "error",
  docs: {
    title: "超过时限的有说明",
    what: "故障的响应、到场、修复，需求的响应，工单的处理，扣掉暂停以后超过时限的，写了说明。“小于”不含时限本身。",
    why: "考核逐条看超时，没有说明的只能按我方责任算。",
  },
  messages: { late: { text: "“{title}”{what}用了 {took}，要求{comparison} {limit}，没有说明", help: "写 explanation：为什么、怎样补救；等别人的时段写 pauses" } },
  needs: ["serviceTimes", "operationLimits", "faultLevels", "workdays"],
  clause: (catalog) => {
    const limits = catalog.one("operationLimits");
    return limits && catalog.get("serviceTimes", limits.value.faultResponse)?.value.source.clause;
  },
  check({ catalog, report }) {
    const limits = catalog.one("operationLimits")?.value;
    if (!limits) return;
    const tables = catalog.all("workdays").map(({ value }) => value);
    const time = (id: string): EntryValue<"serviceTimes"> | undefined => catalog.get("serviceTimes", id)?.value;
    const [response, demand, handling] = [time(limits.faultResponse), time(limits.demandResponse), time(limits.ticketHandling)];

    for (const entry of catalog.all("tickets")) {
      entry.value.rows.forEach((row, index) => {
        if (row.explanation !== undefined) return;
        const [limit, to, field] = row.kind === "需求" ? [demand, row.responded, "responded"] : [handling, row.closed, "closed"];
        const result = limit && to !== undefined ? handlingTime(limit, { from: row.reported, to }, row.pauses ?? [], tables) : undefined;
        if (!limit || !result || result.kept) return;
        report({ message: "late", entry, path: ["rows", index, field as string], data: { title: row.title, what: limit.measure === "响应" ? "响应" : "处理", took: result.took, comparison: limit.comparison, limit: result.limit }, clause: limit.source.clause });
      });
    }

    for (const entry of catalog.all("incidents")) {
      entry.value.rows.forEach((row, index) => {
        if (row.explanation !== undefined) return;
        const pauses: readonly Pause[] = row.pauses ?? [];
        const late = [response, ...(row.times ?? []).map(time)].flatMap((limit) => {
          const [from, to, field] = limit ? span(limit, row) : [];
          const result = limit && from !== undefined && to !== undefined ? handlingTime(limit, { from, to }, pauses, tables) : undefined;
          return limit && result && !result.kept ? [{ field: field ?? "title", what: limit.measure, took: result.took, comparison: limit.comparison as string, limit: result.limit, clause: limit.source.clause }] : [];
        });
        const level = row.level === undefined ? undefined : catalog.get("faultLevels", row.level)?.value;
        const most = level && minutesOf(level.arrive);
        if (level && most !== undefined && row.called !== undefined && row.arrived !== undefined) {
          const minutes = elapsedMinutes(always, { from: row.called, to: row.arrived }) ?? 0;
          if (minutes > most) late.push({ field: "arrived", what: "到场", took: minutesText(minutes), comparison: "不超过", limit: durationText(level.arrive), clause: level.sources.at(-1)?.clause ?? "" });
        }
        for (const { field, clause, ...data } of late) report({ message: "late", entry, path: ["rows", index, field], data: { title: row.title, ...data }, clause });
      });
    }
  },
});

type Incident = EntryValue<"incidents">["rows"][number];

/** From when to when a time of this kind runs. */
function span({ measure }: EntryValue<"serviceTimes">, row: Incident): readonly [from: string, to: string | undefined, field: string] {
  if (measure === "响应") return [row.reported, row.responded, "responded"];
  if (measure === "到场") return [row.called ?? row.reported, row.arrived, "arrived"];
  return [row.reported, row.resolved, "resolved"];
}
