import { statesDuration } from "../../calc/durations-in-text.ts";
import { numbersInText } from "../../calc/numbers-in-text.ts";
import { durationText, type Duration } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const serviceLevelsLimitQuoted = defineRule({
  id: "service-levels/limit-quoted",
  severity: "error",
  docs: {
    title: "时限和阈值与出处一致",
    what: "考核阈值、服务时限、故障级别时限里的数和单位，在所引的原话里都找得到。",
    why: "时限抄错一个数，值班、考核和月报全都按错的数算。",
  },
  messages: { differs: { text: "“{name}”写 {value}，所引原话里没有", help: "照招标文件改，或引用写有它的原话" } },
  needs: ["serviceStandards", "serviceTimes", "faultLevels", "clauses"],
  clause: (catalog) => catalog.all("serviceStandards")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("serviceStandards")) {
      const { name, threshold, within, source } = entry.value;
      for (const [field, value] of [["threshold", threshold], ["within", within]] as const) {
        if (value !== undefined && !states(source.quote, value)) report({ message: "differs", entry, path: [field], data: { name, value: told(value) }, clause: source.clause });
      }
    }
    for (const entry of catalog.all("serviceTimes")) {
      const { name, limit, source } = entry.value;
      if (!states(source.quote, limit)) report({ message: "differs", entry, path: ["limit"], data: { name, value: told(limit) }, clause: source.clause });
    }
    for (const entry of catalog.all("faultLevels")) {
      const { name, sources } = entry.value;
      const quotes = sources.map(({ quote }) => quote).join("\n");
      for (const field of ["remote", "arrive"] as const) {
        const value = entry.value[field];
        if (!states(quotes, value)) report({ message: "differs", entry, path: [field], data: { name, value: told(value) }, clause: sources.at(-1)?.clause });
      }
    }
  },
});

/** A share is a number of per cent; a length of time counts with its unit. */
const states = (quote: string, value: number | Duration): boolean => (typeof value === "number" ? numbersInText(quote).has(String(value)) : statesDuration(quote, value));
const told = (value: number | Duration): string => (typeof value === "number" ? `${value}%` : durationText(value));
