import { statesDuration } from "../../calc/durations-in-text.ts";
import { numbersInText } from "../../calc/numbers-in-text.ts";
import { durationText } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const contractParameterQuoted = defineRule({
  id: "contract/parameter-quoted",
  severity: "error",
  docs: {
    title: "限值与出处的数一致",
    what: "contract.yaml 的每个限值，都要在它所引的原话里找得到同一个数。",
    why: "规则拿这些数去比对人员、报价、演练；数与招标文件不一致，检查就失去意义。",
  },
  messages: {
    differs: { text: "限值写 {value}，所引原话“{quote}”里没有这个数", help: "照招标文件改限值，或换成写有这个数的条款原话" },
  },
  needs: ["contract", "clauses"],
  check({ catalog, report }) {
    const entry = catalog.one("contract");
    if (!entry) return;
    for (const [name, limit] of Object.entries(entry.value.parameters)) {
      if (!limit) continue;
      const { value, source } = limit;
      const plain = typeof value === "object" ? durationText(value) : String(value);
      const numbers = numbersInText(source.quote);
      const found = typeof value === "object"
        ? statesDuration(source.quote, value)
        : /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain.split("-").map(Number).every((part) => numbers.has(String(part))) : numbers.has(plain);
      if (!found) report({ message: "differs", entry, path: ["parameters", name, "value"], clause: source.clause, data: { value: plain, quote: source.quote } });
    }
  },
});
