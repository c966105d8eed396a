import { defineRule } from "../rule.ts";

export const pricingAllWorkPriced = defineRule({
  id: "pricing/all-work-priced",
  severity: "error",
  docs: {
    title: "工作都有报价",
    what: "每个应用软件模块、每个分项运维在报价表里都有一行。",
    why: "报价有缺漏项的，投标将被否决。",
  },
  messages: {
    module: { text: "应用软件模块“{name}”没有报价", help: "在人工费报价明细表里加一行，module 写 {id}" },
    item: { text: "分项运维“{name}”没有报价", help: "在相应的报价表里加一行，item 写 {id}；应用软件由模块的报价覆盖" },
  },
  needs: ["pricing", "modules", "serviceItems"],
  clause: (catalog) => catalog.all("modules")[0]?.value.source.clause,
  check({ catalog, report }) {
    const lines = catalog.all("pricing").flatMap(({ value }) => value.lines);
    if (lines.length === 0) return;
    const modules = new Set(lines.map(({ module }) => module));
    const items = new Set(lines.map(({ item }) => item));
    for (const entry of catalog.all("modules")) {
      if (!modules.has(entry.id)) report({ message: "module", entry, data: { name: entry.value.name, id: entry.id }, clause: entry.value.source.clause });
    }
    for (const entry of catalog.all("serviceItems")) {
      if (items.has(entry.id) || entry.value.modules.length > 0) continue;
      report({ message: "item", entry, data: { name: entry.value.name, id: entry.id }, clause: entry.value.source.clause });
    }
  },
});
