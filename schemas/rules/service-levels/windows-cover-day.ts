import { defineRule } from "../rule.ts";

export const serviceLevelsWindowsCoverDay = defineRule({
  id: "service-levels/windows-cover-day",
  severity: "error",
  docs: {
    title: "故障级别时段不留空",
    what: "大范围、小范围故障的级别时段，各自首尾相接，盖满一天，且同一范围不重叠。",
    why: "落在空档里的故障定不了级，也就不知道多久要到场。",
  },
  messages: {
    gap: { text: "{scope}故障：{name}到 {to} 为止，没有哪一级从 {to} 起", help: "对照招标文件改对时段" },
    overlap: { text: "{scope}故障：{name}和{other}都从 {from} 起", help: "对照招标文件改对时段；同一时刻只能属于一级" },
  },
  needs: ["faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const levels = catalog.all("faultLevels");
    for (const [index, entry] of levels.entries()) {
      const { scope, name, from, to } = entry.value;
      const twin = levels.slice(0, index).find(({ value }) => value.scope === scope && value.from === from);
      if (twin) {
        report({ message: "overlap", entry, path: ["from"], data: { scope, name, other: twin.value.name, from }, related: [{ entry: twin, path: ["from"], message: "先写的在这里" }] });
        continue;
      }
      if (!levels.some(({ value }) => value.scope === scope && value.from === to)) report({ message: "gap", entry, path: ["to"], data: { scope, name, to }, clause: entry.value.sources[0]?.clause });
    }
  },
});
