/** The level of a fault follows from its scope and its hour; on a border both levels are right. */
import { operationsLevelByWindow } from "../../../schemas/rules/operations/level-by-window.ts";
import { faultLevels } from "../../support/content.ts";
import { incidents } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const levels = faultLevels(
  { name: "Ⅰ级", scope: "大范围", from: "08:30", to: "17:30" }, { name: "Ⅱ级", scope: "大范围", from: "17:30", to: "08:30" },
  { name: "Ⅲ级", scope: "小范围", from: "08:30", to: "17:30" }, { name: "Ⅳ级", scope: "小范围", from: "17:30", to: "08:30" },
);
const at = (time: string, level: string, scope = "大范围") => ({ ...levels, ...incidents([{ occurred: `2025-03-10 ${time}`, reported: "2025-03-11 09:00", responded: undefined, resolved: undefined, scope, level }]) });

export const cases: RuleCases = {
  rule: operationsLevelByWindow,
  valid: [
    { name: "inside the day", content: at("09:00", "level01") },
    { name: "after midnight", content: at("00:00", "level04", "小范围") },
    ...["08:30", "17:30"].flatMap((time) => ["level01", "level02"].map((level) => ({ name: `${time} is in both windows: ${level}`, content: at(time, level) }))),
    { name: "no level yet", content: { ...levels, ...incidents([{ level: undefined }]) } },
  ],
  invalid: [
    { name: "a minute before the day begins", content: at("08:29", "«level01»"), errors: [{ message: "differs", text: "“页面打不开”08:29 发生，大范围，写的是Ⅰ级", help: "应为Ⅱ级；范围或发生时刻写错的改对" }] },
    { name: "a minute after it ends", content: at("17:31", "«level03»", "小范围"), errors: [{ message: "differs", help: "应为Ⅳ级；范围或发生时刻写错的改对" }] },
    { name: "the level of another scope", content: at("10:00", "«level01»", "小范围"), errors: [{ message: "differs" }] },
  ],
};
