import { defineRule } from "../rule.ts";

const phases = ["assess", "contain", "eradicate", "recover"] as const;
type Named = readonly { readonly id: string; readonly path: readonly (string | number)[] }[];

export const playbooksReachable = defineRule({
  id: "playbooks/reachable",
  severity: "error",
  docs: {
    title: "预案上的人在岗、打得通",
    what: "预案里的负责人、组织架构、通知和升级对象、处置人、做预防工作和签批的人，都没有离开项目，名册上有电话。",
    why: "预案上写着一个已经离开的人，出事时就少一个人。",
  },
  messages: {
    left: { text: "“{title}”里的{name} {date} 已离开项目", help: "换成接替的人" },
    noPhone: { text: "“{title}”里的{name}没有电话", help: "在名册里补上移动电话" },
  },
  needs: ["playbooks", "roster"],
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      const { title, lead, deputy, prepared, reviewed, approver, organisation, levels, prevention, scenarios } = entry.value;
      const named: Named = [
        ...Object.entries({ lead, deputy, prepared, reviewed, approver }).map(([key, id]) => ({ id, path: [key] })),
        ...organisation.flatMap(({ who, deputy: second }, i) => [
          ...who.map((id, j) => ({ id, path: ["organisation", i, "who", j] })), ...(second === undefined ? [] : [{ id: second, path: ["organisation", i, "deputy"] }]),
        ]),
        ...levels.flatMap(({ notify, escalate }, i) => [
          ...notify.map(({ who }, j) => ({ id: who, path: ["levels", i, "notify", j, "who"] })), ...(escalate ? [{ id: escalate.to, path: ["levels", i, "escalate", "to"] }] : []),
        ]),
        ...prevention.flatMap(({ who }, i) => who.map((id, j) => ({ id, path: ["prevention", i, "who", j] }))),
        ...scenarios.flatMap((scenario, i) => [
          ...scenario.first.map(({ actor }, j) => ({ id: actor, path: ["scenarios", i, "first", j, "actor"] })),
          ...phases.flatMap((phase) => scenario.phases[phase].map(({ actor }, j) => ({ id: actor, path: ["scenarios", i, "phases", phase, j, "actor"] }))),
          ...scenario.escalation.map(({ to }, j) => ({ id: to, path: ["scenarios", i, "escalation", j, "to"] })),
        ]),
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
