/** What a reader may not find in a site: the words of the content that belong to others. */
import { dateInWords, moneyText, type Project } from "../../schemas/index.ts";

export interface Secret {
  readonly what: string;
  readonly words: string;
}

/** Secrets of the bid team. The tender is public: an amount that stands in it is none. */
export function bidSecrets({ catalog }: Project): readonly Secret[] {
  const tender = catalog.all("clauses").map(({ value }) => [value.text, ...(value.cells ?? [])].join(" ")).join("\n");
  const secrets: Secret[] = [];
  const add = (what: string, ...words: string[]): void => void secrets.push(...words.filter((word) => word !== "" && !tender.includes(word)).map((word) => ({ what, words: word })));
  for (const { value } of catalog.all("roster")) {
    add("身份证号", value.idNumber);
    add("出生日期", value.born, dateInWords(value.born));
    for (const { number } of value.certificates) add("证书编号", number);
    add("毕业院校", value.school);
  }
  for (const { value } of catalog.all("certificates")) add("企业证书编号", value.number);
  for (const { value } of catalog.all("pricing")) {
    for (const amount of [value.total, ...value.lines.flatMap(({ amount, unitPrice }) => [amount, unitPrice])]) if (amount >= 10_000) add("报价", String(amount), moneyText(amount));
  }
  for (const { value } of catalog.all("scoring")) add("自评理由", value.grounds);
  for (const { value } of catalog.all("clarifications")) add("拟提问题", value.question);
  for (const { value } of catalog.all("responses")) if (value.answer.length > 20) add("响应", value.answer);
  for (const { value } of catalog.all("company")) add("投标人", value.creditCode, value.account, value.legalRepresentative.idNumber);
  return secrets;
}

/** Phones of the team are for who works with it. */
export const phones = ({ catalog }: Project): readonly Secret[] => catalog.all("roster").flatMap(({ value }) => [value.phone, value.email ?? ""].filter(Boolean).map((words) => ({ what: "电话或邮箱", words })));

/** Numbers count as found only when no digit stands beside them. */
export function found(secrets: readonly Secret[], files: ReadonlyMap<string, Buffer>): string[] {
  const texts = [...files].filter(([path]) => /\.(html|js|css|svg)$/.test(path)).map(([path, bytes]) => [path, bytes.toString("utf8").replaceAll("&quot;", '"').replaceAll("&amp;", "&")] as const);
  return secrets.flatMap(({ what, words }) => {
    const digits = /^[\d,.]+$/.test(words) ? new RegExp(`(?<![\\d,.])${words.replaceAll(".", "\\.")}(?![\\d,])`) : undefined;
    return texts.filter(([, text]) => (digits ? digits.test(text) : text.includes(words))).map(([path]) => `${path}：${what} ${words.slice(0, 24)}`);
  });
}
