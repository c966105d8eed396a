/** Who did something was there that day. */
import { operationsOnSite } from "../../../schemas/rules/operations/on-site.ts";
import { roster, workdays } from "../../support/content.ts";
import { attendance, backups, changes, incidents, inspectionPlans, inspections, sparesUsed, tickets, training } from "../../support/records.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const people = { ...roster({ name: "甲" }, { name: "乙", onsite: false }, { name: "丙", joined: "2025-03-12" }, { name: "丁", left: "2025-03-05" }), ...workdays() };
const absent = [{ person: "p01", from: "2025-03-11", to: "2025-03-12", reason: "年假" }];
const plan = inspectionPlans({ people: ["p01"] });
const check = (at: string, by: string, duty: Parameters<typeof attendance>[1] = []) => ({ ...people, ...plan, ...attendance(absent, duty), ...inspections([{ at, by: [by] }]) });

export const cases: RuleCases = {
  rule: operationsOnSite,
  valid: [
    { name: "on a working day", content: check("2025-03-10 08:30", "p01") },
    { name: "on a day off, on duty", content: check("2025-03-15 08:30", "p01", [{ date: "2025-03-15", people: ["p01"] }]) },
    { name: "a day off of a month without attendance", content: { ...people, ...plan, ...inspections([{ at: "2025-03-15 08:30" }]) } },
    { name: "from outside where the plan says so", content: { ...people, ...inspectionPlans({ staffed: "远程", people: ["p02"] }), ...attendance(absent), ...inspections([{ at: "2025-03-15 08:30", by: ["p02"] }]) } },
    { name: "the first day and the last day", content: { ...people, ...attendance(), ...tickets([{ handler: "p03", reported: "2025-03-12 09:00", responded: "2025-03-12 09:10", closed: "2025-03-12 10:00" }, { handler: "p04", reported: "2025-03-05 09:00", responded: "2025-03-05 09:10", closed: "2025-03-05 10:00" }]) } },
    { name: "absent between response and end", content: { ...people, ...attendance(absent), ...tickets([{ closed: "2025-03-13 10:00" }]) } },
  ],
  invalid: [
    { name: "on leave", content: check("2025-03-11 08:30", "«p01»"), errors: [{ message: "absent", text: "甲 2025-03-11 缺勤，这里有那天的记录" }] },
    { name: "stationed work by somebody who is not", content: check("2025-03-10 08:30", "«p02»"), errors: [{ message: "notStationed", text: "乙 不驻场，“每日检查”由驻场人员做" }] },
    { name: "a day off without duty", content: check("2025-03-15 08:30", "«p01»"), errors: [{ message: "dayOff", text: "2025-03-15 是休息日，甲 不在值班表上" }] },
    { name: "not joined yet", content: check("2025-03-11 08:30", "«p03»"), errors: [{ message: "early", text: "丙 2025-03-12 才进入项目，这里 2025-03-11 就有记录" }] },
    { name: "gone", content: check("2025-03-06 08:30", "«p04»"), errors: [{ message: "left", text: "丁 2025-03-05 已离开项目，这里 2025-03-06 还有记录" }] },
    {
      name: "tickets, faults, changes, backups, spare parts, trainings",
      content: {
        ...people, ...attendance(absent),
        ...tickets([{ handler: "«p01»", closed: "2025-03-11 10:00" }]),
        ...incidents([{ handler: "«p03»" }, { arrived: "2025-03-12 10:00", resolved: undefined, report: undefined, onsite: ["«p01»"] }]),
        ...changes([{ by: "«p01»" }]), ...backups([{ at: "2025-03-11 01:00", by: "«p01»" }]), ...sparesUsed([{ by: "«p03»" }]), ...training([{ teacher: "«p04»" }]),
      },
      errors: ["absent", "early", "absent", "absent", "absent", "early", "left"].map((message) => ({ message })),
    },
  ],
};
