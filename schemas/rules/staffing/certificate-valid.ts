import { holdsOn } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingCertificateValid = defineRule({
  id: "staffing/certificate-valid",
  severity: "error",
  docs: {
    title: "个人证书管到服务期末",
    what: "名册上的证书在服务期结束前不失效。",
    why: "评审要求有效证书；服务期内失效，接受监督检查时就不合格。",
  },
  messages: { ends: { text: "{name}的{certificate} {date} 到期，服务期到 {end}", help: "换证后更新有效期，或不列这张证书" } },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.term.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { end, source } = contract.value.term;
    for (const entry of catalog.all("roster")) {
      entry.value.certificates.forEach((certificate, index) => {
        if (holdsOn(certificate, end)) return;
        report({ message: "ends", entry, path: ["certificates", index, "validTo"], data: { name: entry.value.name, certificate: certificate.name, date: certificate.validTo, end }, clause: source.clause });
      });
    }
  },
});
