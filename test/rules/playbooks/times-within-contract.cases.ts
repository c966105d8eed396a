/** No playbook takes more time than the contract gives. */
import { playbooksTimesWithinContract } from "../../../schemas/rules/playbooks/times-within-contract.ts";
import { cite, faultLevels, playbook, playbookLevel } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const hour = faultLevels({ name: "一级", remote: "15 分钟", arrive: "1 小时" });

export const cases: RuleCases = {
  rule: playbooksTimesWithinContract,
  valid: [
    { name: "exactly the contract's times, in another unit", content: { ...hour, ...playbook({ levels: [playbookLevel({ remote: "15 分钟", arrive: "60 分钟", escalate: { to: "p01", after: "15 分钟" } })] }) } },
    { name: "faster", content: { ...hour, ...playbook({ levels: [playbookLevel({ remote: "5 分钟", arrive: "30 分钟", escalate: { to: "p01", after: "5 分钟" } })] }) } },
  ],
  invalid: [
    {
      name: "one minute more to arrive",
      content: { ...playbook({ levels: [playbookLevel({ arrive: "«61 分钟»", escalate: undefined })] }), ...faultLevels({ name: "一级", arrive: "‹1 小时›", sources: [cite("c1"), cite("c2")] }) },
      errors: [{ message: "longer", clause: "c2", text: "一级到场时限写 61 分钟，合同规定 1 小时", help: "改成不超过 1 小时" }],
    },
    {
      name: "a day instead of minutes",
      content: { ...playbook({ levels: [playbookLevel({ remote: "«1 日»", escalate: undefined })] }), ...faultLevels({ name: "一级", remote: "‹15 分钟›" }) },
      errors: [{ message: "longer", text: "一级远程处理时限写 1 日，合同规定 15 分钟" }],
    },
    {
      name: "handed on only when somebody should be on the way",
      content: { ...playbook({ levels: [playbookLevel({ escalate: { to: "p01", after: "«20 分钟»" } })] }), ...faultLevels({ name: "一级", remote: "‹15 分钟›" }) },
      errors: [{ message: "late", text: "一级写 20 分钟后才升级，合同规定 15 分钟没有排除就要转现场" }],
    },
  ],
};
