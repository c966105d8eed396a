/** The lengths of time that a Chinese sentence states: “2 小时内”, “一个工作日”, “半年”, “第 3 个工作日”, “当天”. */
import type { Duration, DurationUnit } from "../fields/index.ts";
import { numbersInText } from "./numbers-in-text.ts";

const units: Readonly<Record<string, DurationUnit>> = { 工作日: "workday", 分钟: "minute", 小时: "hour", 日: "day", 天: "day", 周: "week", 星期: "week", 月: "month", 年: "year" };
const stated = /(\d+(?:\.\d+)?|[一二两三四五六七八九十]+|半)\s*个?\s*(工作日|分钟|小时|日|天|周|星期|月|年)/g;

/** Whether the sentence states exactly this length; 半年 is also six months, 一周 also seven days. */
export function statesDuration(text: string, duration: Duration): boolean {
  const said = [...text.matchAll(stated)].flatMap(([, number, unit]) => [...numbersInText(number as string)].map((amount) => ({ amount: Number(amount), unit: units[unit as string] as DurationUnit })));
  if (/当[天日]/.test(text)) said.push({ amount: 1, unit: "day" });
  return said.some((other) => other.unit === duration.unit && other.amount === duration.amount) || said.some((other) => equal(other, duration) || equal(duration, other));
}

const within: Readonly<Partial<Record<DurationUnit, readonly [number, DurationUnit]>>> = { hour: [60, "minute"], week: [7, "day"], year: [12, "month"] };

/** Whether the larger unit's length, told in the smaller unit, is the other. */
function equal(larger: Duration, smaller: Duration): boolean {
  const [times, unit] = within[larger.unit] ?? [0, larger.unit];
  return times > 0 && unit === smaller.unit && larger.amount * times === smaller.amount;
}
