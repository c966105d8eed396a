import { defineRule } from "../rule.ts";

export const companyCertificateValid = defineRule({
  id: "company/certificate-valid",
  severity: "error",
  docs: {
    title: "企业证书在有效期内",
    what: "企业证书在投标截止日有效，有效期先后有序。",
    why: "须提供有效证书，不提供不得分。",
  },
  messages: {
    expired: { text: "{name} {date} 已到期，早于投标截止日 {due}", help: "换成有效的证书，或不列这一张" },
    notYet: { text: "{name} {date} 才生效，晚于投标截止日 {due}", help: "核对有效期，或不列这一张" },
    order: { text: "{name}的有效期止早于有效期起", help: "核对两个日期" },
  },
  needs: ["certificates", "contract"],
  check({ catalog, report }) {
    const due = catalog.one("contract")?.value.bidsDue.value.slice(0, 10);
    if (!due) return;
    for (const entry of catalog.all("certificates")) {
      const { name, validFrom, validTo } = entry.value;
      if (validTo < validFrom) report({ message: "order", entry, path: ["validTo"], data: { name } });
      else if (validTo < due) report({ message: "expired", entry, path: ["validTo"], data: { name, date: validTo, due } });
      else if (validFrom > due) report({ message: "notYet", entry, path: ["validFrom"], data: { name, date: validFrom, due } });
    }
  },
});
