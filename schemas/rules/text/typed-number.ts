import { proseOf } from "../../calc/prose-of.ts";
import { defineRule } from "../rule.ts";

/** A sentence pattern for a limit: the number in it must be the limit's. */
const patterns = [
  { parameter: "teamSize", pattern: /(?:团队|项目组|项目团队)(?:共|总计|不少于|至少|配置|配备)?\s*(\d+)\s*人(?!\s*驻场)/g, what: "团队人数" },
  { parameter: "onsiteMinimum", pattern: /(?:(\d+)\s*人驻场|驻场(?:人员)?(?:不少于|至少|共)?\s*(\d+)\s*人)/g, what: "驻场人数" },
  { parameter: "validityDays", pattern: /投标有效期(?:为|：|:)?\s*(\d+)\s*(?:个日历日|日历日|日|天)/g, what: "投标有效期" },
  { parameter: "personMonths", pattern: /(?:共|合计|总计)\s*(\d+)\s*人月/g, what: "总人月数" },
] as const;

export const textTypedNumber = defineRule({
  id: "text/typed-number",
  severity: "error",
  docs: {
    title: "正文里的数与合同一致",
    what: "正文写到团队人数、驻场人数、投标有效期、总人月数的，与 contract.yaml 的限值（驻场人数还可是评分表或名册的人数）一致。",
    why: "同一个数两处不一样，评委以为前后矛盾；以后改了一处，另一处没人想起来。",
  },
  messages: { differs: { text: "{what}写成 {has}，合同是 {right}", help: "改成 {right}，或用 <Fact id=\"{parameter}\" /> 引用" } },
  needs: ["contract", "roster"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const { parameters } = contract.value;
    const roster = catalog.all("roster");
    const allowed: Readonly<Record<string, number[]>> = {
      teamSize: [parameters.teamSize?.value, roster.length].filter((value) => value !== undefined),
      onsiteMinimum: [parameters.onsiteMinimum?.value, parameters.onsiteScored?.value, roster.filter(({ value }) => value.onsite).length].filter((value) => value !== undefined),
    };
    // These repeat the tender's contradictory words, or tell of other projects.
    const quoting = new Set(["clarifications", "references", "scoring", "staffingRequirements"]);
    for (const { entry, path, text, place } of proseOf(catalog)) {
      if (quoting.has(entry.collection)) continue;
      for (const { parameter, pattern, what } of patterns) {
        const limit = parameters[parameter];
        if (!limit) continue;
        for (const match of text.matchAll(pattern)) {
          const has = Number(match[1] ?? match[2]);
          if ((allowed[parameter] ?? [limit.value]).includes(has)) continue;
          report({ message: "differs", entry, path, words: match[0], data: { what, has, right: limit.value, parameter }, clause: limit.source.clause, ...(place ? { place: place(match[0]) } : {}) });
        }
      }
    }
  },
});
