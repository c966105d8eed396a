import { defineRule } from "../rule.ts";

export const staffingOnsiteOnlyHere = defineRule({
  id: "staffing/onsite-only-here",
  severity: "error",
  docs: {
    title: "驻场人员不兼职",
    what: "驻场的人没有别的项目的任务。",
    why: "项目实施期间驻场人员不能兼职其他项目，不从事与本项目无关的工作。",
  },
  messages: { both: { text: "{name}驻场，却还有别的任务“{elsewhere}”", help: "撤下别的任务并删去 elsewhere，或改为不驻场" } },
  needs: ["roster"],
  check({ catalog, report }) {
    for (const entry of catalog.all("roster")) {
      const { name, onsite, elsewhere } = entry.value;
      if (onsite && elsewhere) report({ message: "both", entry, path: ["elsewhere"], data: { name, elsewhere } });
    }
  },
});
