import { defineRule } from "../rule.ts";

export const equipmentCertificateTerm = defineRule({
  id: "equipment/certificate-term",
  severity: "error",
  docs: {
    title: "站点证书管到服务期末",
    what: "写了有效期的证书，不在服务期内到期；要到期的须有一条风险盯住。",
    why: "证书一过期，网上办事当天就打不开。",
  },
  messages: { ends: { text: "“{name}”{date} 到期，早于服务期止 {end}", help: "安排续期并更新有效期；或在 content/risks 里写一条风险，equipment 列出 {list}" } },
  needs: ["equipment", "contract", "risks"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { end } = contract.value.term;
    const watched = new Set(catalog.all("risks").flatMap(({ value }) => value.equipment ?? []));
    for (const entry of catalog.all("equipment")) {
      entry.value.items.forEach(({ name, validTo, source }, index) => {
        if (validTo === undefined || validTo >= end || watched.has(entry.id)) return;
        report({ message: "ends", entry, path: ["items", index, "validTo"], data: { name, date: validTo, end, list: entry.id }, clause: source?.clause ?? entry.value.sources[0]?.clause });
      });
    }
  },
});
