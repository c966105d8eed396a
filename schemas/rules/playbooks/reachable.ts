import { defineRule } from "../rule.ts";

const phases = ["assess", "contain", "eradicate", "recover"] as const;

export const playbooksReachable = defineRule({
  id: "playbooks/reachable",
  severity: "error",
  docs: {
    title: "预案上的人在岗、打得通",
    what: "预案里的负责人、通知对象和处置人，都没有离开项目，名册上有电话。",
    why: "预案上写着一个已经离开的人，出事时就少一个人。",
  },
  messages: {
    left: { text: "“{title}”里的{name} {date} 已离开项目", help: "换成接替的人" },
    noPhone: { text: "“{title}”里的{name}没有电话", help: "在名册里补上移动电话" },
  },
  needs: ["playbooks", "roster"],
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      const { title, lead, deputy, levels, scenarios } = entry.value;
      const named = [
        { id: lead, path: ["lead"] as (string | number)[] }, { id: deputy, path: ["deputy"] },
        ...levels.flatMap(({ notify }, i) => notify.map(({ who }, j) => ({ id: who, path: ["levels", i, "notify", j, "who"] }))),
        ...levels.flatMap(({ escalate }, i) => (escalate ? [{ id: escalate.to, path: ["levels", i, "escalate", "to"] }] : [])),
        ...scenarios.flatMap((scenario, i) => phases.flatMap((phase) => scenario.phases[phase].map(({ actor }, j) => ({ id: actor, path: ["scenarios", i, "phases", phase, j, "actor"] })))),
      ];
      for (const { id, path } of named) {
        const person = catalog.get("roster", id)?.value;
        if (!person) continue;
        if (person.left !== undefined) report({ message: "left", entry, path, data: { title, name: person.name, date: person.left } });
        else if (person.phone.startsWith("【")) report({ message: "noPhone", entry, path, data: { title, name: person.name } });
      }
    }
  },
});
