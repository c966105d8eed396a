import { defineRule } from "../rule.ts";

export const equipmentServiceLevel = defineRule({
  id: "equipment/service-level",
  severity: "error",
  docs: {
    title: "每类设备都有时限",
    what: "每张维护对象清单至少指明一个响应、到场或修复时限。",
    why: "没有时限，值班的人不知道多久要到场，考核也无从算起。",
  },
  messages: { none: { text: "“{title}”没有指明服务时限", help: "在 serviceLevels 里列出 content/service-levels/times.yaml 中适用的时限" } },
  needs: ["equipment"],
  check({ catalog, report }) {
    for (const entry of catalog.all("equipment")) {
      if (entry.value.serviceLevels.length === 0) report({ message: "none", entry, path: ["serviceLevels"], data: { title: entry.value.title } });
    }
  },
});
