/** Site certificates last until the end of the service, or a risk watches them. */
import { equipmentCertificateTerm } from "../../../schemas/rules/equipment/certificate-term.ts";
import { cite, contract, equipment, equipmentItem, risks } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const certificates = (validTo: string) => equipment({ id: "sites", kind: "site-certificate", items: [equipmentItem({ name: "办事大厅证书", validTo })] });

export const cases: RuleCases = {
  rule: equipmentCertificateTerm,
  valid: [
    { name: "until the last day", content: { ...contract(), ...certificates("2025-12-31") } },
    { name: "no term stated", content: { ...contract(), ...equipment() } },
    { name: "ends earlier, watched by a risk", content: { ...contract(), ...certificates("2025-12-30"), ...risks({ equipment: ["sites"] }) } },
  ],
  invalid: [
    {
      name: "ends one day earlier",
      content: { ...contract(), ...certificates("«2025-12-30»") },
      errors: [{ message: "ends", clause: "c01", text: "“办事大厅证书”2025-12-30 到期，早于服务期止 2025-12-31", help: "安排续期并更新有效期；或在 content/risks 里写一条风险，equipment 列出 sites" }],
    },
    {
      name: "a row with a clause of its own",
      content: { ...contract(), ...equipment({ items: [equipmentItem({ validTo: "«2025-12-30»", source: cite("c7") })] }) },
      errors: [{ message: "ends", clause: "c7" }],
    },
    { name: "the risk watches another list", content: { ...contract(), ...certificates("«2025-12-30»"), ...equipment({ id: "ups", items: [equipmentItem({ id: "ups-2" })] }), ...risks({ equipment: ["ups"] }) }, errors: [{ message: "ends" }] },
  ],
};
