import { numbersInText } from "../../calc/numbers-in-text.ts";
import { defineRule } from "../rule.ts";

export const serviceLevelsLimitQuoted = defineRule({
  id: "service-levels/limit-quoted",
  severity: "error",
  docs: {
    title: "时限和阈值与出处一致",
    what: "考核阈值、服务时限、故障级别时限里的数，在所引的原话里都找得到。",
    why: "时限抄错一个数，值班、考核和月报全都按错的数算。",
  },
  messages: { differs: { text: "“{name}”写 {value}，所引原话里没有这个数", help: "照招标文件改数，或引用写有这个数的原话" } },
  needs: ["serviceStandards", "serviceTimes", "faultLevels", "clauses"],
  clause: (catalog) => catalog.all("serviceStandards")[0]?.value.source.clause,
  check({ catalog, report }) {
    const plain = (value: number | { amount: number }): string => String(typeof value === "number" ? value : value.amount);
    for (const entry of catalog.all("serviceStandards")) {
      const { name, threshold, within, source } = entry.value;
      for (const [field, value] of [["threshold", threshold], ["within", within]] as const) {
        if (value === undefined || numbersInText(source.quote).has(plain(value))) continue;
        report({ message: "differs", entry, path: [field], data: { name, value: plain(value) }, clause: source.clause });
      }
    }
    for (const entry of catalog.all("serviceTimes")) {
      const { name, limit, source } = entry.value;
      if (!numbersInText(source.quote).has(plain(limit))) report({ message: "differs", entry, path: ["limit"], data: { name, value: plain(limit) }, clause: source.clause });
    }
    for (const entry of catalog.all("faultLevels")) {
      const { name, remote, arrive, sources } = entry.value;
      const said = numbersInText(sources.map(({ quote }) => quote).join("\n"));
      for (const [field, value] of [["remote", remote], ["arrive", arrive]] as const) {
        if (!said.has(plain(value))) report({ message: "differs", entry, path: [field], data: { name, value: plain(value) }, clause: sources.at(-1)?.clause });
      }
    }
  },
});
