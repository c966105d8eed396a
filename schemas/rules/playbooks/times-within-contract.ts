import { durationText, minutesOf, type Duration } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

const fields = [["remote", "远程处理时限"], ["arrive", "到场时限"]] as const;

export const playbooksTimesWithinContract = defineRule({
  id: "playbooks/times-within-contract",
  severity: "error",
  docs: {
    title: "预案时限不长于合同",
    what: "每一级的远程处理和到场时限，不长于招标文件对这一级的规定；升级不晚于远程处理到时。",
    why: "照预案做却超了合同时限，考核照样不达标。",
  },
  messages: {
    longer: { text: "{level}{what}写 {has}，合同规定 {limit}", help: "改成不超过 {limit}" },
    late: { text: "{level}写 {has}后才升级，合同规定 {limit}没有排除就要转现场", help: "改成不晚于 {limit}" },
  },
  needs: ["playbooks", "faultLevels"],
  clause: (catalog) => catalog.all("faultLevels")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      entry.value.levels.forEach((level, index) => {
        const fault = catalog.get("faultLevels", level.level);
        if (!fault) return;
        const clause = fault.value.sources.at(-1)?.clause;
        for (const [field, what] of fields) {
          if (!longer(level[field], fault.value[field])) continue;
          report({
            message: "longer", entry, path: ["levels", index, field], clause,
            data: { level: fault.value.name, what, has: durationText(level[field]), limit: durationText(fault.value[field]) },
            related: [{ entry: fault, path: [field], message: "合同时限在这里" }],
          });
        }
        const { escalate } = level;
        if (escalate && longer(escalate.after, fault.value.remote)) {
          report({
            message: "late", entry, path: ["levels", index, "escalate", "after"], clause,
            data: { level: fault.value.name, has: durationText(escalate.after), limit: durationText(fault.value.remote) },
            related: [{ entry: fault, path: ["remote"], message: "合同时限在这里" }],
          });
        }
      });
    }
  },
});

const longer = (a: Duration, b: Duration): boolean => (minutesOf(a) ?? Infinity) > (minutesOf(b) ?? Infinity);
