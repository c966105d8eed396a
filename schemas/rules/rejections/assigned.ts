import { defineRule } from "../rule.ts";

export const rejectionsAssigned = defineRule({
  id: "rejections/assigned",
  severity: "error",
  docs: {
    title: "废标项有人管",
    what: "每一条废标情形，都有规则检查，或有人在截止前核对；核对的日子不晚于投标截止。",
    why: "没有人管的一条，就是封标那天才想起来的一条。",
  },
  messages: {
    nobody: { text: "“{title}”没有规则检查，也没有写由谁核对", help: "写 rule（规则编号），或写 person／duty 和 when（哪一天前核对完）" },
    undated: { text: "“{title}”写了由谁核对，没有写哪一天核对完", help: "补上 when，在投标截止之前" },
    late: { text: "“{title}”{when} 才核对，投标截止是 {due}", help: "把 when 改到投标截止之前" },
  },
  needs: ["rejections", "contract"],
  check({ catalog, report }) {
    const due = catalog.one("contract")?.value.bidsDue.value;
    for (const entry of catalog.all("rejections")) {
      const { title, rule, person, duty, when, source } = entry.value;
      const someone = person !== undefined || duty !== undefined;
      if (!rule?.length && !someone) report({ message: "nobody", entry, data: { title }, clause: source.clause });
      else if (someone && when === undefined) report({ message: "undated", entry, data: { title }, clause: source.clause });
      else if (when !== undefined && due !== undefined && when > due.slice(0, 10)) report({ message: "late", entry, path: ["when"], data: { title, when, due }, clause: source.clause });
    }
  },
});
