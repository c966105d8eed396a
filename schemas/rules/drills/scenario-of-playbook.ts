import { defineRule } from "../rule.ts";

export const drillsScenarioOfPlaybook = defineRule({
  id: "drills/scenario-of-playbook",
  severity: "error",
  docs: {
    title: "演练检验的是这个系统的预案",
    what: "演练场景写在它检验的预案里，这份预案适用于演练的系统。",
    why: "用别的系统的预案演练，验不出这个系统能不能恢复。",
  },
  messages: {
    elsewhere: { text: "场景 {scenario} 不在预案“{playbook}”里", help: "改成这份预案的场景，或改 playbook" },
    otherSystem: { text: "预案“{playbook}”不适用于系统“{system}”", help: "换成适用的预案，或在预案的 systems 里列上 {id}" },
  },
  needs: ["drills", "playbooks", "systems"],
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      const { playbook, scenario, system } = entry.value;
      const plan = catalog.get("playbooks", playbook)?.value;
      if (!plan) continue;
      if (!plan.scenarios.some(({ id }) => id === scenario)) report({ message: "elsewhere", entry, path: ["scenario"], data: { scenario, playbook: plan.title } });
      if (plan.systems.length > 0 && !plan.systems.includes(system)) {
        report({ message: "otherSystem", entry, path: ["playbook"], data: { playbook: plan.title, system: catalog.get("systems", system)?.value.name ?? system, id: system } });
      }
    }
  },
});
