import { defineRule } from "../rule.ts";

export const serviceLevelsWindowsCoverDay = defineRule({
  id: "service-levels/windows-cover-day",
  severity: "error",
  docs: {
    title: "故障级别时段不留空",
    what: "大范围、小范围故障的级别时段，各自首尾相接，盖满一天，且同一范围不重叠。",
    why: "落在空档里的故障定不了级，也就不知道多久要到场。",
  },
  messages: { gap: { text: "{scope}故障：{name}到 {to} 为止，没有哪一级从 {to} 起", help: "对照招标文件改对时段" } },
  needs: ["faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const levels = catalog.all("faultLevels");
    for (const entry of levels) {
      const { scope, name, to } = entry.value;
      if (!levels.some(({ value }) => value.scope === scope && value.from === to)) report({ message: "gap", entry, path: ["to"], data: { scope, name, to }, clause: entry.value.sources[0]?.clause });
    }
  },
});
