/** When a duty falls due, in words: “每月 5 日前”, “故障排除完成后 1 周内”. */
import type { EntryValue } from "../collections/index.ts";
import { durationText } from "../fields/index.ts";
import { dateInWords } from "./dates.ts";

type When = EntryValue<"obligations">["when"];

const words: Readonly<Record<When["recurrence"], string>> = {
  once: "一次", daily: "每日", "twice-daily": "每日两次", weekly: "每周", monthly: "每月", quarterly: "每季度", "three-monthly": "每三个月",
  "half-yearly": "每半年", yearly: "每年", event: "事件触发", continuous: "持续", "on-request": "按采购人要求",
};

export const recurrenceText = (recurrence: When["recurrence"]): string => words[recurrence];

export function whenText(when: When): string {
  const parts: string[] = [];
  const period = when.recurrence === "event" || (when.recurrence === "once" && (when.event ?? when.date)) ? "" : words[when.recurrence];
  if (period) parts.push(when.day === undefined ? period : when.following ? `${period}，次月 ${when.day} 日前` : `${period} ${when.day} 日前`);
  if (when.times) parts.push(`（${when.times.join("、")}）`);
  if (when.date) parts.push(`${dateInWords(when.date)}前`);
  if (when.event) parts.push(when.before ? `${when.event}前 ${durationText(when.before)}` : when.within ? `${when.event}后 ${durationText(when.within)}内` : when.event);
  else if (when.within) parts.push(`${durationText(when.within)}内`);
  else if (when.before) parts.push(`提前 ${durationText(when.before)}`);
  if (when.ours) parts.push("（周期由我方设定）");
  return parts.join(" ").replace(/ （/g, "（");
}
