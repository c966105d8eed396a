import { defineRule } from "../rule.ts";

export const companyScanPresent = defineRule({
  id: "company/scan-present",
  severity: "scan",
  docs: {
    title: "证书业绩有扫描件",
    what: "每张企业证书、每个业绩、名册上的每张证书都附了扫描件。",
    why: "须提供有效证书和合同扫描件，不提供不得分。",
  },
  messages: { missing: { text: "【待提供】{name}的扫描件", help: "把扫描件放进同目录的 files 文件夹，在 scan 里写文件路径和 SHA-256" } },
  needs: [],
  check({ catalog, report }) {
    for (const entry of catalog.all("certificates")) if (!entry.value.scan) report({ message: "missing", entry, data: { name: entry.value.name } });
    for (const entry of catalog.all("references")) if (!entry.value.scan) report({ message: "missing", entry, data: { name: `${entry.value.project}合同` } });
    for (const entry of catalog.all("roster")) {
      entry.value.certificates.forEach((certificate, index) => {
        if (!certificate.scan) report({ message: "missing", entry, path: ["certificates", index, "name"], data: { name: `${entry.value.name} ${certificate.name}` } });
      });
    }
  },
});
