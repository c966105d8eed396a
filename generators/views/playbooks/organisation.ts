import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";
import { playbookIds, playbookOf, reached } from "./parts.ts";

/** Who does what in one plan, with deputies and telephones. */
export const playbooksOrganisation = defineView({
  id: "playbooks/organisation",
  title: "应急组织和联系方式",
  readers: everybody,
  parameters: playbookIds,
  build(model, parameter): Table {
    const playbook = playbookOf(model, parameter);
    return {
      id: "playbooks/organisation",
      caption: `应急组织${model.audience === "review" ? "" : "和 24 小时联系方式"}：${playbook?.title ?? ""}`,
      columns: [
        { key: "role", title: "岗位", kind: "text", width: 6 },
        { key: "who", title: "担任人", kind: "text", width: 8 },
        { key: "deputy", title: "后备", kind: "text", width: 8 },
        { key: "duty", title: "职责", kind: "text", width: 16 },
      ],
      rows: (playbook?.organisation ?? []).map(({ role, who, deputy, duty }, index) => ({
        id: `post-${index + 1}`,
        cells: { role, who: who.map((id) => reached(model, id)).join("\n"), deputy: deputy === undefined ? null : reached(model, deputy), duty },
      })),
    };
  },
});
