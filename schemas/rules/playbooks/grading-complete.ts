import { defineRule } from "../rule.ts";

export const playbooksGradingComplete = defineRule({
  id: "playbooks/grading-complete",
  severity: "error",
  docs: {
    title: "场景定得出级别",
    what: "场景判断的每一种范围，故障级别表里都有对应的级别，不写两遍。",
    why: "级别由发生时段和范围决定；范围对不上级别表，值班的人定不了级，也就不知道多久要到场。",
  },
  messages: {
    unknown: { text: "场景“{scenario}”按“{scope}”定级，故障级别里没有这个范围", help: "改成故障级别表里的范围：{scopes}" },
    twice: { text: "场景“{scenario}”写了两条“{scope}”的判断", help: "合成一条" },
  },
  needs: ["playbooks", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    const scopes = [...new Set(catalog.all("faultLevels").map(({ value }) => value.scope))];
    for (const entry of catalog.all("playbooks")) {
      entry.value.scenarios.forEach(({ title, grading }, index) => grading.forEach(({ scope }, at) => {
        const data = { scenario: title, scope, scopes: scopes.join("、") };
        const path = ["scenarios", index, "grading", at, "scope"];
        if (!scopes.includes(scope)) report({ message: "unknown", entry, path, data });
        else if (grading.findIndex((other) => other.scope === scope) < at) report({ message: "twice", entry, path, data });
      }));
    }
  },
});
