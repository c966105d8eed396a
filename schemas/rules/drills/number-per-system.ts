import { defineRule } from "../rule.ts";

export const drillsNumberPerSystem = defineRule({
  id: "drills/number-per-system",
  severity: "error",
  docs: {
    title: "演练次数够",
    what: "重要信息系统和其他信息系统，在服务期内的应急演练次数都不少于招标文件的规定；攻防演练不计入。",
    why: "少一次演练，验收时就缺一套材料。",
  },
  messages: { few: { text: "“{name}”是{grade}信息系统，要演练 {limit} 次，只安排了 {count} 次", help: "在 content/drills 增加 {missing} 次，system 写 {id}" } },
  needs: ["drills", "systems", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.drillsImportant?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { drillsImportant, drillsGeneral } = contract.value.parameters;
    for (const entry of catalog.all("systems")) {
      const { id, name, grade } = entry.value;
      const limit = grade === "important" ? drillsImportant : drillsGeneral;
      const held = catalog.all("drills").filter(({ value }) => value.kind === "emergency" && value.system === id);
      if (!limit || held.length >= limit.value) continue;
      report({
        message: "few", entry, path: ["name"], clause: limit.source.clause,
        data: { id, name, grade: grade === "important" ? "重要" : "一般", limit: limit.value, count: held.length, missing: limit.value - held.length },
        related: held.map((drill) => ({ entry: drill, message: "已安排的演练" })),
      });
    }
  },
});
