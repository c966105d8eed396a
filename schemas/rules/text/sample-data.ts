import { defineRule } from "../rule.ts";

export const textSampleData = defineRule({
  id: "text/sample-data",
  severity: "sample",
  docs: {
    title: "没有示例数据",
    what: "没有标着 sample: true 的内容。",
    why: "示例的公司、人员、价格交出去就是虚假材料。",
  },
  messages: { sample: { text: "“{name}”是示例数据", help: "换成真实内容，再删去 sample: true" } },
  needs: [],
  check({ catalog, report }) {
    for (const entry of catalog.entries) {
      const value = entry.value as { sample?: unknown; name?: unknown; title?: unknown; project?: unknown };
      const name = [value.name, value.title, value.project].find((candidate) => typeof candidate === "string") ?? entry.id;
      if (value.sample === true) report({ message: "sample", entry, path: ["sample"], data: { name: String(name) } });
    }
    const contract = catalog.one("contract");
    if (contract?.value.signed.sample) report({ message: "sample", entry: contract, path: ["signed", "sample"], data: { name: "合同签订日期" } });
  },
});
