import { defineRule } from "../rule.ts";

export const equipmentLargeUpsAuthorised = defineRule({
  id: "equipment/large-ups-authorised",
  severity: "error",
  docs: {
    title: "大容量 UPS 有原厂授权",
    what: "容量达到限值的 UPS，都指到一份原厂授权函。",
    why: "授权函是 2 分客观分，也是技术要求。",
  },
  messages: { none: { text: "“{name}”容量 {kva} KVA，要有原厂项目授权函", help: "在 authorised 写上 content/company/certificates.yaml 里授权函的编号" } },
  needs: ["equipment", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.largeUps?.source.clause,
  check({ catalog, report }) {
    const limit = catalog.one("contract")?.value.parameters.largeUps;
    if (!limit) return;
    for (const entry of catalog.all("equipment")) {
      if (entry.value.kind !== "ups") continue;
      entry.value.items.forEach(({ name, capacityKva, authorised }, index) => {
        if (capacityKva === undefined || capacityKva < limit.value || authorised) return;
        report({ message: "none", entry, path: ["items", index, "capacityKva"], data: { name, kva: capacityKva }, clause: limit.source.clause });
      });
    }
  },
});
