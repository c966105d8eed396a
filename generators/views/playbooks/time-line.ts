/** A scenario → its limits counted from the moment of the fault: the contract's own, and the steps that keep them. */
import { durationText, type EntryValue, type Model } from "../../../schemas/index.ts";
import { levelsOf, phaseList, type ScenarioPlace } from "./parts.ts";

export interface Limit {
  /** Minutes after the fault; a working day counts as a day. */
  readonly minutes: number;
  /** 15 分钟 */
  readonly at: string;
  readonly what: string;
  readonly who: string | undefined;
  /** Label of the clause for a limit of the contract; undefined for the plan's own. */
  readonly clause: string | undefined;
}

type Length = EntryValue<"serviceTimes">["limit"];
const unitMinutes: Readonly<Record<Length["unit"], number>> = { minute: 1, hour: 60, day: 1440, workday: 1440, week: 10_080, month: 43_200, year: 525_600 };
export const minutesAfter = ({ amount, unit }: Length): number => amount * unitMinutes[unit];

/** In order of time; equal times as they stand in the plan. */
export function timeLine(model: Model, { playbook, scenario }: ScenarioPlace): Limit[] {
  const times = new Map(model.values("serviceTimes").map((time) => [time.id, time]));
  const label = (clause: string | undefined): string | undefined => clause && (model.clauses.label(clause) || clause);
  const limits: Limit[] = [];
  const add = (length: Length, what: string, who?: string, clause?: string): void =>
    void limits.push({ minutes: minutesAfter(length), at: durationText(length), what, who, clause: label(clause) });

  const response = times.get(model.values("playbookOutline")[0]?.response ?? "");
  if (response) add(response.limit, `${response.name}（${response.comparison} ${durationText(response.limit)}）`, undefined, response.source.clause);
  const levels = levelsOf(model, scenario).flatMap((fault) => playbook.levels.filter(({ level }) => level === fault.id).map((own) => ({ fault, own })));
  for (const [{ fault, own }, ...others] of Map.groupBy(levels, ({ own: { remote } }) => durationText(remote)).values() as Iterable<typeof levels & [(typeof levels)[number]]>) {
    const arrivals = [{ fault, own }, ...others].map((each) => `${each.fault.name} ${durationText(each.own.arrive)}内`);
    add(own.remote, `没有排除就转现场；采购人提出后到场：${arrivals.join("，")}`, undefined, fault.sources.at(-1)?.clause);
  }
  for (const [phase, word] of phaseList) {
    for (const { actor, action, within, limit } of scenario.phases[phase]) {
      const time = times.get(limit ?? "");
      add(within, time ? `${word}：${action}（守${time.name}，${time.comparison} ${durationText(time.limit)}）` : `${word}：${action}`, model.staffing.name(actor), time?.source.clause);
    }
  }
  for (const { after, to, ground } of scenario.escalation) add(after, `升级：${ground}`, model.staffing.name(to));
  return limits.sort((a, b) => a.minutes - b.minutes);
}

/** Limits of the contract alone: those that a clause stands for. */
export const contractLimits = (limits: readonly Limit[]): Limit[] => limits.filter(({ clause }) => clause !== undefined);
