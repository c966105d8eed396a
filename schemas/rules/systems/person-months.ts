import { numbersInText } from "../../calc/numbers-in-text.ts";
import { defineRule } from "../rule.ts";

export const systemsPersonMonths = defineRule({
  id: "systems/person-months",
  severity: "error",
  docs: {
    title: "人月数加得起来",
    what: "各应用软件模块的人月数之和，等于招标文件写明的总计。",
    why: "人月数是人工费报价的依据，缩减工作量的投标按无效标处理。",
  },
  messages: {
    sum: { text: "各模块人月数合计 {sum}，招标文件总计 {total}", help: "对照招标文件的维护清单，改对写错的模块" },
  },
  needs: ["modules", "contract"],
  clause: (catalog) => catalog.one("contract")?.value.parameters.personMonths?.source.clause,
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const total = contract?.value.parameters.personMonths;
    const modules = catalog.all("modules");
    if (!contract || !total || modules.length === 0) return;
    const sum = modules.reduce((all, { value }) => all + value.personMonths, 0);
    if (sum === total.value) return;
    // The line to edit is the module whose figure its own quote does not bear out, if there is one.
    const wrong = modules.find(({ value }) => !numbersInText(value.source.quote).has(String(value.personMonths))) ?? modules[0];
    if (wrong) {
      report({
        message: "sum", entry: wrong, path: ["personMonths"], data: { sum, total: total.value }, clause: total.source.clause,
        related: [{ entry: contract, path: ["parameters", "personMonths", "value"], message: "总计在这里" }],
      });
    }
  },
});
