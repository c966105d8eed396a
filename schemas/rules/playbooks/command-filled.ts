import { defineRule } from "../rule.ts";

export const playbooksCommandFilled = defineRule({
  id: "playbooks/command-filled",
  severity: "error",
  docs: {
    title: "有人指挥，有人接替，有人另行批准",
    what: "应急负责人和后备负责人不是同一人，两人都在组织架构里；岗位的后备不是担任人自己；编制人和批准人不是同一人。",
    why: "负责人 5 分钟联系不上就要由后备接手；自己编自己批，等于没有批。",
  },
  messages: {
    alone: { text: "“{title}”的应急负责人和后备负责人都是{name}", help: "后备换一个人" },
    outside: { text: "“{title}”的{role}{name}不在组织架构里", help: "在 organisation 里写上他的岗位和职责" },
    ownDeputy: { text: "“{title}”的“{post}”由{name}担任，后备也是他", help: "后备换一个人" },
    ownApproval: { text: "“{title}”由{name}编制又由他批准", help: "编制人或批准人换一个" },
  },
  needs: ["playbooks", "roster"],
  check({ catalog, report }) {
    const name = (id: string): string => catalog.get("roster", id)?.value.name ?? id;
    for (const entry of catalog.all("playbooks")) {
      const { title, lead, deputy, organisation, prepared, approver } = entry.value;
      const posted = new Set(organisation.flatMap(({ who, deputy: second }) => (second === undefined ? who : [...who, second])));
      if (lead === deputy) report({ message: "alone", entry, path: ["deputy"], data: { title, name: name(lead) } });
      const heads = lead === deputy ? ([["lead", "应急负责人", lead]] as const) : ([["lead", "应急负责人", lead], ["deputy", "后备负责人", deputy]] as const);
      for (const [path, role, id] of heads) if (!posted.has(id)) report({ message: "outside", entry, path: [path], data: { title, role, name: name(id) } });
      organisation.forEach(({ role, who, deputy: second }, index) => {
        if (second !== undefined && who.includes(second)) report({ message: "ownDeputy", entry, path: ["organisation", index, "deputy"], data: { title, post: role, name: name(second) } });
      });
      if (prepared === approver) report({ message: "ownApproval", entry, path: ["approver"], data: { title, name: name(approver) } });
    }
  },
});
