import { evidenceWorth } from "../../calc/evidence-worth.ts";
import { sumQuantity } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const scoringSelfScore = defineRule({
  id: "scoring/self-score",
  severity: "error",
  docs: {
    title: "自评不虚高",
    what: "自评不超过满分；客观分的自评不超过站得住的证据所值的分数：证书在投标截止日有效，业绩在计分的日期内签订，人员持有证据里写的证书，驻场人数够。",
    why: "拿不出有效证据的客观分，评委不会给；据此定价和决定投不投，就会算错。",
  },
  messages: {
    over: { text: "“{name}”自评 {self} 分，满分只有 {points} 分", help: "改对自评分" },
    unproven: { text: "“{name}”自评 {self} 分，站得住的证据只值 {proven} 分", help: "补上有效的证书、业绩或人员，或降低自评" },
  },
  needs: ["scoring", "certificates", "references", "contract", "roster"],
  clause: (catalog) => catalog.all("scoring")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("scoring")) {
      const { name, nature, points, selfScore, evidence, source } = entry.value;
      const at = { entry, path: ["selfScore"], clause: source.clause };
      if (selfScore > points) {
        report({ ...at, message: "over", data: { name, self: selfScore, points } });
        continue;
      }
      if (nature !== "objective") continue;
      const proven = sumQuantity(evidence.map((each) => evidenceWorth(catalog, each).points));
      if (selfScore > proven) report({ ...at, message: "unproven", data: { name, self: selfScore, proven } });
    }
  },
});
