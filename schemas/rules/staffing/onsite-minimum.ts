import { presentOn } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const staffingOnsiteMinimum = defineRule({
  id: "staffing/onsite-minimum",
  severity: "error",
  docs: {
    title: "驻场人数够",
    what: "名册上驻场的人数不少于招标文件要求的驻场人数。",
    why: "驻场人数不足，考核和付款都受影响，投标时可能被否决。",
  },
  messages: {
    few: {
      text: "驻场 {count} 人，招标文件要求至少 {limit} 人",
      help: "在 content/staffing/roster.yaml 增加驻场人员，或把非驻场人员改为驻场",
    },
  },
  needs: ["roster", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.onsiteMinimum?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const limit = contract?.value.parameters.onsiteMinimum;
    if (!contract || !limit) return;
    const roster = catalog.all("roster");
    const onsite = roster.filter(({ value }) => value.onsite && presentOn(value, contract.value.signed.value));
    if (onsite.length >= limit.value) return;
    // Marked at the person whose row is nearest to the gap: one who should be on site and is not, else the last who is.
    const should = roster.find(({ value }) => !value.onsite && value.role !== undefined && catalog.get("staffingRequirements", value.role)?.value.onsite);
    const entry = should ?? onsite.at(-1) ?? roster[0] ?? contract;
    report({ message: "few", entry, path: entry === contract ? [] : ["onsite"], data: { count: onsite.length, limit: limit.value }, clause: limit.source.clause });
  },
});
