import { presentOn } from "../../calc/staffing.ts";
import { defineRule } from "../rule.ts";

export const scoringOnsiteReading = defineRule({
  id: "scoring/onsite-reading",
  severity: "warning",
  docs: {
    title: "评分表的驻场人数",
    what: "驻场人数达到评分表要求的人数；没有达到时提醒，并看是否已列入疑点。",
    why: "评分表要的驻场人数可能比采购需求多：两处说法不同，要么问清，要么认少这一项的分。",
  },
  messages: { few: { text: "驻场 {count} 人，评分表按 {limit} 人驻场给分", help: "按评分表配足驻场人员；或在询问函里问清，并在自评理由里写明两种读法" } },
  needs: ["roster", "contract", "scoring", "clarifications"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.onsiteScored?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const limit = contract?.value.parameters.onsiteScored;
    if (!contract || !limit) return;
    const count = catalog.all("roster").filter(({ value }) => value.onsite && presentOn(value, contract.value.signed.value)).length;
    const asked = catalog.all("clarifications").some(({ value }) => value.ask === "true" && value.places.some(({ clause }) => clause === limit.source.clause));
    if (count >= limit.value || asked) return;
    report({ message: "few", entry: contract, path: ["parameters", "onsiteScored", "value"], data: { count, limit: limit.value }, clause: limit.source.clause });
  },
});
