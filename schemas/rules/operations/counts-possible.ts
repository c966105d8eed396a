import { defineRule } from "../rule.ts";

export const operationsCountsPossible = defineRule({
  id: "operations/counts-possible",
  severity: "error",
  docs: {
    title: "数据归集的数说得通",
    what: "已上报的不多于应上报的，校验通过的不多于已上报的；没有上报的数是零；晚报、少报的有说明。",
    why: "完整性和准确率由这三个数算，写反了会算出超过百分之百的结果。",
  },
  messages: {
    more: { text: "“{name}”{larger} {more}，多于{smaller} {most}", help: "对照上报回执改对" },
    unsent: { text: "“{name}”没有上报时间，却有 {sent} 条已上报", help: "补写 submitted，或把已上报改成 0" },
    unexplained: { text: "“{name}”{what}，没有说明", help: "写 explanation：为什么、什么时候补" },
  },
  needs: ["dataCollection"],
  check({ catalog, report }) {
    for (const entry of catalog.all("dataCollection")) {
      entry.value.rows.forEach((row, index) => {
        const { name, due, submitted, expected, sent, passed, explanation } = row;
        const at = (field: string) => ({ entry, path: ["rows", index, field] });
        if (sent > expected) report({ message: "more", ...at("sent"), data: { name, larger: "已上报", more: sent, smaller: "应上报", most: expected } });
        if (passed > sent) report({ message: "more", ...at("passed"), data: { name, larger: "校验通过", more: passed, smaller: "已上报", most: sent } });
        if (submitted === undefined && sent > 0) report({ message: "unsent", ...at("sent"), data: { name, sent } });
        if (explanation !== undefined) return;
        const what = submitted === undefined ? "没有上报" : submitted > due ? `晚报（节点 ${due}）` : sent < expected ? `少报 ${expected - sent} 条` : undefined;
        if (what) report({ message: "unexplained", ...at(submitted === undefined || sent < expected ? "sent" : "submitted"), data: { name, what } });
      });
    }
  },
});
