import { readAmount } from "../../calc/amount-in-words.ts";
import { proseOf } from "../../calc/prose-of.ts";
import { moneyText } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

const label = "(?:投标总价|投标总报价|投标报价|最终报价|总报价|合同总价)";
const amount = "(?:人民币\\s*)?(?:[¥￥]\\s*)?(?:(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万)?\\s*(元)?|([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆](?:[零壹贰叁肆伍陆柒捌玖角分]+)?整?))";
const before = new RegExp(`${label}([^\\d。；！？\\n零壹贰叁肆伍陆柒捌玖]{0,14}?)${amount}`, "g");
const after = new RegExp(`()${amount}的?${label}`, "g");
/** Between label and amount: then the amount is a limit, or a part. */
const notTheTotal = /预算|限价|保证金|超过|低于|少于|高于|百分|其中/;

export const textTotalPrice = defineRule({
  id: "text/total-price",
  severity: "error",
  docs: {
    title: "总价处处相同",
    what: "正文里写在投标总价、投标报价、最终报价、总报价、合同总价旁边的金额（元、万元或大写），等于开标一览表的总价。",
    why: "同一份投标文件出现两个总价，要么被要求修正，要么按提交两个报价否决。",
  },
  messages: { differs: { text: "总价写成 {has}，开标一览表是 {total} 元", help: "改用 <Fact id=\"price.total\" />；大写用 <Fact id=\"price.words\" />" } },
  needs: ["pricing"],
  clause: (catalog) => catalog.all("pricing").find(({ value }) => value.kind === "summary")?.value.source.clause,
  check({ catalog, report }) {
    const summary = catalog.all("pricing").find(({ value }) => value.kind === "summary")?.value;
    if (!summary) return;
    for (const { entry, path, text, place } of proseOf(catalog)) {
      if (entry.collection === "clarifications" || !/[元圆]/.test(text)) continue;
      for (const pattern of [before, after]) {
        for (const [words, between = "", digits, tenThousands, yuan, capitals] of text.matchAll(pattern)) {
          // 投标总价（元）：1,000 has its unit in front.
          const unit = yuan === undefined ? /[（(](万?元)[）)]/.exec(between)?.[1] : `${tenThousands ?? ""}元`;
          if (notTheTotal.test(between) || (digits !== undefined && unit === undefined) || says(summary.total, digits, unit === "万元", capitals)) continue;
          const has = capitals ?? `${digits ?? ""} ${unit ?? ""}`;
          report({ message: "differs", entry, path, words, clause: summary.source.clause, data: { has, total: moneyText(summary.total) }, ...(place ? { place: place(words) } : {}) });
        }
      }
    }
  },
});

/** Whether an amount is the total; 万元 may be rounded to the places written. */
function says(total: number, digits: string | undefined, tenThousands: boolean, capitals: string | undefined): boolean {
  if (digits === undefined) return capitals !== undefined && readAmount(capitals) === total;
  const plain = digits.replace(/[,，]/g, "");
  if (!tenThousands) return Number(plain) === total;
  const places = plain.split(".")[1]?.length ?? 0;
  return Math.abs(Number(plain) - total / 10_000) <= 0.5 / 10 ** places;
}
