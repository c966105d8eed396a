/** The calendar of duties → events for Outlook and phones: on the last working day in time, with what is to be known there. */
import { dateInWords, type CalendarEntry, type Model } from "../../schemas/index.ts";
import type { CalendarEvent, CalendarValue } from "../values/calendar.ts";
import { dutyPhases } from "../views/duty-words.ts";
import { blocksText, calendarOf, lastDay, periodText, stateWords } from "../views/duty-rows.ts";
import { draftMark } from "./frame.ts";

const hour = 60;
const day = 24 * hour;
/** Nine in the morning three days before and on the day before, where no hour is given. */
const wholeDayAlarms: readonly number[] = [3 * day - 9 * hour, day - 9 * hour];
const timedAlarms: readonly number[] = [day, hour];
/** Minutes before each round of a daily check. */
const roundAlarm = 10;

export function dutyEvents(model: Model): CalendarValue {
  const { contract } = model;
  const mark = draftMark(model);
  return {
    title: `履约日历：${contract.project}${mark ? `（${mark}）` : ""}`,
    description: `合同义务的到期日，服务期 ${contract.signed.value} 至 ${contract.term.end}`,
    date: contract.today,
    domain: contract.projectNumber.replace(/[^!-~]+/g, "-"),
    zone: { id: "Asia/Shanghai", offset: "+0800" },
    events: calendarOf(model).map((entry) => eventOf(model, entry)),
  };
}

function eventOf(model: Model, entry: CalendarEntry): CalendarEvent {
  const { first } = entry;
  const { obligation, clause, when } = first.duty;
  const date = lastDay(entry);
  const [time] = first.times;
  const part = [first.daily ? "" : periodText(entry), blocksText(entry)].filter(Boolean).join("，");
  const rounds = first.daily && first.times.length > 0 ? `，每天 ${first.times.join("、")}` : "";
  const early = date === first.due ? "" : `，期限 ${dateInWords(first.due)}`;
  const known: readonly (readonly [string, string | number | undefined])[] = [
    ["何时", when], ["交给", obligation.recipient], ["份数", obligation.copies], ["形式", obligation.form], ["责任人", model.staffing.name(obligation.owner)],
    ["付款", [...new Set(entry.duties.flatMap(({ payments }) => payments))].join("、") || undefined],
    ["分段", entry.duties.flatMap(({ duty }) => duty.block?.name ?? []).join("、") || undefined], ["出处", model.clauses.label(clause)], ["状态", stateWords[entry.state]],
  ];
  return {
    id: entry.id.replaceAll("@", "."),
    title: `${obligation.title}${part ? `（${part}）` : ""}${rounds}${early}`,
    description: known.filter(([, value]) => value !== undefined).map(([label, value]) => `${label}：${value}`).join("\n"),
    categories: [dutyPhases[obligation.phase]],
    date: first.daily ? first.from : date,
    ...(time === undefined ? {} : { time, minutes: 30 }),
    ...(first.daily ? { dailyUntil: first.due } : {}),
    alarms: alarmsOf(entry),
  };
}

/** A daily series reminds at each of its rounds; without an hour it does not ring every day. */
function alarmsOf({ first: { daily, times } }: CalendarEntry): readonly number[] {
  const [start] = times;
  if (start === undefined) return daily ? [] : wholeDayAlarms;
  return daily ? times.map((time) => roundAlarm - (minutes(time) - minutes(start))) : timedAlarms;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
