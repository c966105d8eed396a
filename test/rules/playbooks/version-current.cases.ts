/** The version of a plan is the last of its history, and was approved when it was written. */
import { playbooksVersionCurrent } from "../../../schemas/rules/playbooks/version-current.ts";
import { playbook } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const was = (version: string, date: string) => ({ version, date, change: "改版" });
const plan = { title: "内控平台预案", approved: "2025-05-10" };

export const cases: RuleCases = {
  rule: playbooksVersionCurrent,
  valid: [{ name: "two versions, approved on the day of the second", content: playbook({ ...plan, version: "V1.1", history: [was("V1.0", "2025-03-10"), was("V1.1", "2025-05-10")] }) }],
  invalid: [
    {
      name: "the history ends with another version",
      content: playbook({ ...plan, version: "«V1.2»", history: [was("‹V1.1›", "2025-05-10")] }),
      errors: [{ message: "other", text: "“内控平台预案”现在是 V1.2，版本记录的最后一行是 V1.1" }],
    },
    {
      name: "approved before it was written",
      content: playbook({ ...plan, approved: "«2025-05-09»", version: "V1.1", history: [was("V1.1", "2025-05-10")] }),
      errors: [{ message: "late", text: "“内控平台预案”V1.1 2025-05-10 才写成，2025-05-09 就批准了" }],
    },
    {
      name: "an older version with a later date",
      content: playbook({ ...plan, version: "V1.1", history: [was("V1.0", "2025-05-11"), was("V1.1", "«2025-05-10»")] }),
      errors: [{ message: "back", text: "“内控平台预案”的版本 V1.1 日期 2025-05-10，早于前一版的 2025-05-11" }],
    },
  ],
};
