import { heldCertificate } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingQualifiedCertificate = defineRule({
  id: "staffing/qualified-certificate",
  severity: "error",
  docs: {
    title: "岗位证书齐",
    what: "岗位要求证书的，担任的人至少持有其中一种。",
    why: "项目经理没有要求的证书，岗位要求就不满足。",
  },
  messages: { none: { text: "{name}的岗位要求持有{wants}，名册上没有", help: "在 certificates 里写上证书，或换一名持证的人" } },
  needs: ["roster", "staffingRequirements"],
  clause: (catalog) => catalog.all("staffingRequirements")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("roster")) {
      const { name, role } = entry.value;
      const requirement = role === undefined ? undefined : catalog.get("staffingRequirements", role)?.value;
      if (!requirement?.certificates || heldCertificate(entry.value, requirement.certificates)) continue;
      report({ message: "none", entry, path: ["certificates"], data: { name, wants: requirement.certificates.join("或") }, clause: requirement.source.clause });
    }
  },
});
