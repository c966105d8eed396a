import { daysBetween } from "../../calc/dates.ts";
import { defineRule } from "../rule.ts";

export const operationsApproved = defineRule({
  id: "operations/approved",
  severity: "error",
  docs: {
    title: "开库和重大变更经过批准、告知",
    what: "开库工单有审批单编号；重大变更在实施前告知了采购人；回退的变更写了原因。",
    why: "没有审批直接改数据、没有告知就动系统，出了问题全是我方责任。",
  },
  messages: {
    approval: { text: "开库“{title}”没有审批单编号", help: "补写 approval；没有审批的按安全事件报" },
    noticed: { text: "重大变更“{title}”没有写哪天告知采购人", help: "补写 noticed" },
    late: { text: "重大变更“{title}”{noticed} 才告知，{from} 就实施", help: "改对日期；确实当天才告知的，把经过写进 note 并推迟实施" },
    rolledBack: { text: "“{title}”回退了，没有写原因", help: "在 note 写回退的原因和以后怎样做" },
  },
  needs: ["tickets", "changes"],
  check({ catalog, report }) {
    for (const entry of catalog.all("tickets")) {
      entry.value.rows.forEach(({ kind, title, approval }, index) => {
        if (kind === "开库" && approval === undefined) report({ message: "approval", entry, path: ["rows", index, "kind"], data: { title } });
      });
    }
    for (const entry of catalog.all("changes")) {
      entry.value.rows.forEach(({ title, major, noticed, from, result, note }, index) => {
        if (major && noticed === undefined) report({ message: "noticed", entry, path: ["rows", index, "major"], data: { title } });
        else if (major && noticed !== undefined && daysBetween(noticed, from.slice(0, 10)) < 1) report({ message: "late", entry, path: ["rows", index, "noticed"], data: { title, noticed, from } });
        if (result === "回退" && note === undefined) report({ message: "rolledBack", entry, path: ["rows", index, "result"], data: { title } });
      });
    }
  },
});
