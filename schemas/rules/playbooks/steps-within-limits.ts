import { durationText, minutesOf, type Duration } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

const phases = ["assess", "contain", "eradicate", "recover"] as const;

export const playbooksStepsWithinLimits = defineRule({
  id: "playbooks/steps-within-limits",
  severity: "error",
  docs: {
    title: "处置步骤守得住合同时限",
    what: "写明要守某条合同时限的步骤，完成时限不长于那一条；自己定的报告时限也不长于合同的。按工作日写的合同时限，一个工作日当一天比。",
    why: "步骤写得比合同长，照着做完已经违约。",
  },
  messages: { longer: { text: "场景“{scenario}”这一步 {has} 内完成，合同的{name}{comparison} {limit}", help: "把这一步改到合同时限以内，或改指别的时限" } },
  needs: ["playbooks", "serviceTimes"],
  clause: (catalog) => catalog.all("serviceTimes")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      entry.value.scenarios.forEach((scenario, index) => {
        for (const phase of phases) {
          scenario.phases[phase].forEach(({ within, limit }, at) => {
            const time = limit === undefined ? undefined : catalog.get("serviceTimes", limit);
            if (!time) return;
            const [has, most] = [lengthOf(within), lengthOf(time.value.limit)];
            const { comparison, name, source } = time.value;
            if (has === undefined || most === undefined || (comparison === "小于" ? has < most : has <= most)) return;
            report({
              message: "longer", entry, path: ["scenarios", index, "phases", phase, at, "within"], clause: source.clause,
              data: { scenario: scenario.title, has: durationText(within), name, comparison, limit: durationText(time.value.limit) },
              related: [{ entry: time, path: ["limit"], message: "合同时限在这里" }],
            });
          });
        }
      });
    }
  },
});

const days = { day: 1, workday: 1, week: 7 } as const;

/** Minutes; a day of either kind is 24 hours, which no plan may exceed. undefined for months and years. */
const lengthOf = (time: Duration): number | undefined =>
  minutesOf(time) ?? (time.unit in days ? time.amount * days[time.unit as keyof typeof days] * 24 * 60 : undefined);
