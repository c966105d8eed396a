import { defineRule } from "../rule.ts";

export const formsDate = defineRule({
  id: "forms/date",
  severity: "error",
  docs: {
    title: "落款日期不晚于投标截止",
    what: "投标文件的日期（contract.yaml 的 today）不晚于投标截止日。",
    why: "每张表单的落款日期都取自这里；日期晚于截止日，签署就在投标之后，声明和授权都会受质疑。",
  },
  messages: { late: { text: "文件日期 {today} 晚于投标截止日 {due}", help: "把 today 改成投标截止日当天或之前" } },
  needs: ["contract"],
  check({ catalog, report }) {
    const entry = catalog.one("contract");
    if (!entry || catalog.all("forms").length === 0) return;
    const { today, bidsDue } = entry.value;
    const due = bidsDue.value.slice(0, 10);
    if (today > due) report({ message: "late", entry, path: ["today"], data: { today, due }, clause: bidsDue.source.clause, related: [{ entry, path: ["bidsDue", "value"], message: "投标截止时间在这里" }] });
  },
});
