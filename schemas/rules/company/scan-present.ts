import { wantedScans } from "../../calc/scans.ts";
import { defineRule } from "../rule.ts";

export const companyScanPresent = defineRule({
  id: "company/scan-present",
  severity: "scan",
  docs: {
    title: "证书、业绩、证明材料有扫描件",
    what: "每张企业证书、每个业绩、名册上的每张证书、表单后面要附的每份证明材料都有扫描件。",
    why: "须提供有效证书和合同扫描件，不提供不得分；身份证、营业执照缺了资格审查通不过。",
  },
  messages: { missing: { text: "【待提供】{name}的扫描件", help: "把扫描件放进同目录的 files 文件夹，在 scan 里写文件路径和 SHA-256" } },
  needs: [],
  check({ catalog, report }) {
    for (const { entry, path, name, scan } of wantedScans(catalog)) {
      if (!scan) report({ message: "missing", entry, path: path.length > 0 ? [...path, "name"] : path, data: { name } });
    }
  },
});
