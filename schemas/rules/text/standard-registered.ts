import { proseOf } from "../../calc/prose-of.ts";
import { nearest } from "../../nearest.ts";
import { defineRule } from "../rule.ts";

const code = /(?<![A-Za-z0-9])(?:GB|GA|GM|YD|SJ|DB31)(?:\/[TZ])?\s?\d{3,6}(?:\.\d+)?(?:[-—–]\d{4})?/g;
const plain = (text: string): string => text.replace(/\s/g, "").replace(/[—–]/g, "-");

export const textStandardRegistered = defineRule({
  id: "text/standard-registered",
  severity: "error",
  docs: {
    title: "引用的标准在册且有效",
    what: "正文引用的标准号在标准登记册里，而且没有废止。",
    why: "引用废止的标准，专家一看就扣分；标准号写错，等于没引。",
  },
  messages: {
    unknown: { text: "标准 {code} 不在登记册里", help: "{hint}" },
    withdrawn: { text: "标准 {code} 已废止", help: "改引现行的标准" },
  },
  needs: ["standards"],
  check({ catalog, report }) {
    const register = catalog.all("standards");
    if (register.length === 0) return;
    const known = new Map(register.map(({ value }) => [plain(value.code), value]));
    for (const { entry, path, text, place } of proseOf(catalog)) {
      if (entry.collection === "standards") continue;
      for (const [cited] of text.matchAll(code)) {
        const wanted = plain(cited);
        const standard = known.get(wanted) ?? (wanted.includes("-") ? undefined : register.find(({ value }) => plain(value.code).startsWith(`${wanted}-`))?.value);
        const at = { entry, path, words: cited, ...(place ? { place: place(cited) } : {}) };
        if (!standard) {
          const close = nearest(wanted, known.keys());
          report({ ...at, message: "unknown", data: { code: cited, hint: close ? `是不是 ${close}？` : "核实后登记到 content/standards/standards.yaml" } });
        } else if (standard.status === "废止") {
          report({ ...at, message: "withdrawn", data: { code: cited } });
        }
      }
    }
  },
});
