/** Every system has a module, a duty and a playbook. */
import { systemsCaredFor } from "../../../schemas/rules/systems/cared-for.ts";
import { blocks, modules, obligations, playbook, systems } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const module = modules({ system: "s01" });
const duty = obligations({ systems: ["s01"] });
const plan = playbook({ systems: ["s01"] });

export const cases: RuleCases = {
  rule: systemsCaredFor,
  valid: [
    { name: "all three", content: { ...systems(), ...module, ...duty, ...plan } },
    { name: "the duty is one of its block", content: { ...systems(), ...module, ...blocks(), ...obligations({ blocks: ["b01"], clauseSuffix: "-1", quote: "月报", source: undefined }), ...plan } },
  ],
  invalid: [
    {
      name: "no module, no duty, no playbook",
      content: systems({ id: "«««s01»»»", name: "内控平台" }),
      errors: [
        { message: "noModule", text: "系统“内控平台”没有对应的应用模块，也就没有维护人员" }, { message: "noDuty", text: "系统“内控平台”没有任何履约义务" },
        { message: "noPlaybook", text: "系统“内控平台”没有应急预案", help: "在 content/playbooks 写一份，systems 里列出 s01" },
      ],
    },
    { name: "a playbook of another system", content: { ...systems({ id: "«s01»" }, { id: "««s02»»" }), ...module, ...duty, ...playbook({ systems: ["s02"] }) }, errors: [{ message: "noPlaybook" }, { message: "noModule" }, { message: "noDuty" }] },
    { name: "a duty of the whole contract is not one of the system", content: { ...systems({ id: "«s01»" }), ...module, ...obligations(), ...plan }, errors: [{ message: "noDuty" }] },
  ],
};
