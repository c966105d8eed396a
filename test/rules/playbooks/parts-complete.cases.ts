/** A plan has the sections and the kinds of prevention that the outline lists. */
import { playbooksPartsComplete } from "../../../schemas/rules/playbooks/parts-complete.ts";
import { playbook, playbookOutline } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const outline = playbookOutline({ sections: [{ title: "总则", what: "适用对象" }, { title: "恢复", what: "恢复次序" }], prevention: ["日常检查", "容灾备份"] });
const work = (kind: string) => ({ kind, work: "巡检", when: "每日", who: ["p01"] });
const both = [work("日常检查"), work("容灾备份")];

export const cases: RuleCases = {
  rule: playbooksPartsComplete,
  valid: [{ name: "all, with one more between", content: { ...outline, ...playbook({ prevention: both }, "## 总则\n\n话。\n\n## 附\n\n### 恢复\n\n话。\n\n## 恢复\n\n话。") } }],
  invalid: [
    {
      name: "a section is missing, another is called nearly so",
      content: { ...outline, ...playbook({ title: "«内控平台预案»", prevention: both }, "## 总则\n\n话。\n\n## 恢复办法\n\n话。") },
      errors: [{ message: "missing", text: "“内控平台预案”的正文没有“恢复”这一部分" }],
    },
    {
      name: "a heading of the third level is no section",
      content: { ...outline, ...playbook({ title: "«内控平台预案»", prevention: both }, "## 总则\n\n话。\n\n### 恢复\n\n话。") },
      errors: [{ message: "missing", help: "加上二级标题“## 恢复”，写恢复次序" }],
    },
    {
      name: "in another order",
      content: { ...outline, ...playbook({ title: "«内控平台预案»", prevention: both }, "## 恢复\n\n话。\n\n## 总则\n\n话。") },
      errors: [{ message: "order", text: "“内控平台预案”里“恢复”排在“总则”之后" }],
    },
    {
      name: "a kind of prevention is missing",
      content: { ...outline, ...playbook({ title: "内控平台预案", "«prevention»": [work("日常检查")] }, "## 总则\n\n话。\n\n## 恢复\n\n话。") },
      errors: [{ message: "unprevented", text: "“内控平台预案”的预防工作没有“容灾备份”这一类" }],
    },
    {
      name: "a kind that the outline does not know",
      content: { ...outline, ...playbook({ prevention: [...both, work("«擦灰»")] }, "## 总则\n\n话。\n\n## 恢复\n\n话。") },
      errors: [{ message: "unknownKind", text: "预防工作没有“擦灰”这一类", help: "用预案大纲里的类别：日常检查、容灾备份" }],
    },
  ],
};
