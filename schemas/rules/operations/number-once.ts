import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const operationsNumberOnce = defineRule({
  id: "operations/number-once",
  severity: "error",
  docs: {
    title: "编号只用一次",
    what: "运维故障报告、开库审批单、更换签收表的编号各月合起来不重复；同一种巡检同一时刻同一地点只有一条。工单、故障、变更自己的编号由编号检查管。",
    why: "两条记录写同一个编号，其中一条就没有凭证。",
  },
  messages: {
    twice: { text: "{what}“{number}”用了两次", help: "改成这一条自己的编号，或删去重复的一条" },
    inspection: { text: "“{plan}”{at} 有两条一样的记录", help: "删去一条，或改对时刻、地点" },
  },
  needs: [],
  check({ catalog, report }) {
    const first = new Map<string, { entry: Entry; path: Path }>();
    const once = (what: string, number: string | undefined, entry: Entry, path: Path): void => {
      if (number === undefined) return;
      const key = `${what}\n${number}`;
      const known = first.get(key);
      if (known) report({ message: "twice", entry, path, data: { what, number }, related: [{ ...known, message: "先用的在这里" }] });
      else first.set(key, { entry, path });
    };
    for (const entry of catalog.all("incidents")) entry.value.rows.forEach(({ report: number }, index) => once("运维故障报告编号", number, entry, ["rows", index, "report"]));
    for (const entry of catalog.all("tickets")) entry.value.rows.forEach(({ approval }, index) => once("开库审批单", approval, entry, ["rows", index, "approval"]));
    for (const entry of catalog.all("sparesUsed")) entry.value.rows.forEach(({ receipt }, index) => once("更换签收表", receipt, entry, ["rows", index, "receipt"]));
    for (const entry of catalog.all("inspections")) {
      const plan = catalog.get("inspectionPlans", entry.value.plan)?.value.title ?? entry.value.plan;
      entry.value.rows.forEach(({ at, place }, index) => {
        const key = `inspection\n${entry.value.plan}\n${at}\n${place ?? ""}`;
        const known = first.get(key);
        const path = ["rows", index, "at"];
        if (known) report({ message: "inspection", entry, path, data: { plan, at }, related: [{ ...known, message: "先写的在这里" }] });
        else first.set(key, { entry, path });
      });
    }
  },
});
