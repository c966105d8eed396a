import { presenceOf, type Away } from "../../calc/presence.ts";
import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const operationsOnSite = defineRule({
  id: "operations/on-site",
  severity: "error",
  docs: {
    title: "做事的人当天在",
    what: "工单、故障、巡检、变更、备份、换件、培训写的人，那天已进入项目、没有离开、没有缺勤；驻场人员才做的巡检由驻场人员做，休息日由值班的人做。",
    why: "记录上的人那天不在，巡检就是补的；考勤和记录对不上，整月的记录都被怀疑。",
  },
  messages: {
    early: { text: "{name} {since} 才进入项目，这里 {date} 就有记录", help: "改对人或日期" },
    left: { text: "{name} {since} 已离开项目，这里 {date} 还有记录", help: "改对人或日期" },
    absent: { text: "{name} {date} 缺勤，这里有那天的记录", help: "改成实际做的人（顶岗人），或改对出勤" },
    notStationed: { text: "{name} 不驻场，“{plan}”由驻场人员做", help: "改成驻场人员，或改对巡检安排的 staffed" },
    dayOff: { text: "{date} 是休息日，{name} 不在值班表上", help: "改成当天值班的人，或在当月 attendance.yaml 的 duty 补上" },
  },
  needs: ["roster", "workdays", "attendance", "inspectionPlans"],
  check({ catalog, report }) {
    const presence = presenceOf(catalog);
    const look = (entry: Entry, path: Path, id: string, moment: string | undefined, plan?: string): void => {
      if (moment === undefined) return;
      const date = moment.slice(0, 10);
      const why = presence.away(id, date, plan !== undefined);
      const person = presence.person(id);
      if (!why || !person) return;
      report({ message: why, entry, path, data: { name: person.name, date, since: sinceOf(why, person), plan: plan ?? "" } });
    };
    for (const entry of catalog.all("inspections")) {
      const plan = catalog.get("inspectionPlans", entry.value.plan)?.value;
      const stationed = plan?.staffed === "驻场" ? plan.title : undefined;
      entry.value.rows.forEach(({ at, by }, index) => by.forEach((id, n) => look(entry, ["rows", index, "by", n], id, at, stationed)));
    }
    for (const entry of catalog.all("tickets")) {
      entry.value.rows.forEach(({ handler, responded, closed }, index) => {
        const path = ["rows", index, "handler"];
        look(entry, path, handler, responded);
        if (closed?.slice(0, 10) !== responded?.slice(0, 10)) look(entry, path, handler, closed);
      });
    }
    for (const entry of catalog.all("incidents")) {
      entry.value.rows.forEach((row, index) => {
        look(entry, ["rows", index, "handler"], row.handler, row.responded);
        row.onsite?.forEach((id, n) => { if (id !== row.handler || row.arrived?.slice(0, 10) !== row.responded?.slice(0, 10)) look(entry, ["rows", index, "onsite", n], id, row.arrived); });
      });
    }
    for (const entry of catalog.all("changes")) entry.value.rows.forEach(({ by, from }, index) => look(entry, ["rows", index, "by"], by, from));
    for (const entry of catalog.all("backups")) entry.value.rows.forEach(({ by, at }, index) => look(entry, ["rows", index, "by"], by, at));
    for (const entry of catalog.all("sparesUsed")) entry.value.rows.forEach(({ by, date }, index) => look(entry, ["rows", index, "by"], by, date));
    for (const entry of catalog.all("training")) entry.value.rows.forEach(({ teacher, at }, index) => look(entry, ["rows", index, "teacher"], teacher, at));
  },
});

const sinceOf = (why: Away, { joined, left }: { readonly joined: string; readonly left?: string | undefined }): string => (why === "early" ? joined : why === "left" ? left ?? "" : "");
