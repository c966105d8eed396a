/** The scoring table asks for more people on site than the requirement does: be as many, or ask. */
import { scoringOnsiteReading } from "../../../schemas/rules/scoring/onsite-reading.ts";
import { cite, clarifications, clauses, contract, limit, roster, times } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const scored = { ...clauses({ id: "c01" }, { id: "c02" }), ...contract({ parameters: { onsiteScored: limit(3, "c02") } }) };

export const cases: RuleCases = {
  rule: scoringOnsiteReading,
  valid: [
    { name: "exactly as many as scored", content: { ...scored, ...roster(...times(3)) } },
    { name: "fewer, and asked about", content: { ...scored, ...roster(...times(2)), ...clarifications({ places: [cite("c01"), cite("c02")], ask: true }) } },
    { name: "the scoring table sets no number", content: { ...contract(), ...roster() } },
  ],
  invalid: [
    {
      name: "one fewer, and not asked about",
      content: { ...clauses(), ...contract({ parameters: { onsiteScored: limit("«3»") } }), ...roster(...times(2), { onsite: false }) },
      errors: [{ message: "few", text: "驻场 2 人，评分表按 3 人驻场给分" }],
    },
    {
      name: "noted but not asked, asked but about another clause",
      content: {
        ...clauses({ id: "c01" }, { id: "c02" }), ...contract({ parameters: { onsiteScored: limit("«3»", "c02") } }), ...roster(...times(2)),
        ...clarifications({ places: [cite("c02")], ask: false }, { places: [cite("c01")], ask: true }),
      },
      errors: [{ message: "few" }],
    },
  ],
};
