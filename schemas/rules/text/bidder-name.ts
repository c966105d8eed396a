import { textsOf } from "../../calc/prose-of.ts";
import { nearestEnding, placeNames } from "../../calc/similar-name.ts";
import type { Catalog } from "../../catalog.ts";
import { defineRule } from "../rule.ts";

const companyName = /[\u4e00-\u9fa5A-Za-z（）()]{2,40}?(?:股份有限公司|有限责任公司|有限公司)/g;
const legalForm = /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司)$/;

/** The name itself, and the companies that belong to the bidder. */
const ownFields: ReadonlySet<string> = new Set(["name", "affiliates"]);

export const textBidderName = defineRule({
  id: "text/bidder-name",
  severity: "error",
  docs: {
    title: "投标人名称处处相同",
    what: "内容里像投标人名称的公司名，与 company.yaml 的 name 一字不差；采购人、代理机构、业绩的采购人、发证机构和招标文件里的公司不查。",
    why: "投标人名称与营业执照、公章差一个字，声明函和授权书就可能不被承认，也像从别家标书抄来的。",
  },
  messages: { differs: { text: "投标人名称写成“{has}”，营业执照上是“{name}”", help: "改成 {name}，或用 <Fact id=\"company.name\" />；确实是另一家公司的，写到相应的业绩或证书里" } },
  needs: ["company"],
  check({ catalog, report }) {
    const company = catalog.one("company")?.value;
    if (!company || !legalForm.test(company.name)) return;
    const core = company.name.replace(legalForm, "");
    const cities = placeNames(company.address);
    let others: readonly string[] | undefined;
    for (const { entry, path, text, place } of textsOf(catalog)) {
      if (!text.includes("有限") || (entry.collection === "company" && ownFields.has(String(path[0])))) continue;
      for (const [match] of text.matchAll(companyName)) {
        const words = wrongName(match, company.name, core, cities);
        if (words === undefined) continue;
        others ??= otherCompanies(catalog);
        if (others.some((other) => match.endsWith(other)) || printed(catalog, words)) continue;
        report({ message: "differs", entry, path, words, data: { has: words, name: company.name }, ...(place ? { place: place(words) } : {}) });
      }
    }
  },
});

/** The end of a match that looks like the bidder's name and is not; undefined when it is the name, or another company. */
function wrongName(match: string, name: string, core: string, cities: readonly string[]): string | undefined {
  if (match.endsWith(name)) {
    const city = cities.find((place) => match.endsWith(place + name) && !name.startsWith(place));
    return city === undefined ? undefined : city + name;
  }
  const holds = match.indexOf(core);
  if (holds >= 0) return match.slice(holds);
  // One slip in four characters of what makes the name.
  const stem = match.replace(legalForm, "");
  const { start, distance } = nearestEnding(stem, core);
  return distance <= Math.floor(core.length / 4) ? match.slice(start) : undefined;
}

/** Companies that content names, without the bidder. */
function otherCompanies(catalog: Catalog): string[] {
  const contract = catalog.one("contract")?.value;
  const named = [contract?.buyer.name, contract?.agency.name, ...catalog.all("references").map(({ value }) => value.client), ...catalog.all("certificates").map(({ value }) => value.issuer)];
  return named.filter((name) => name !== undefined && legalForm.test(name)).map(String);
}

/** Whether the tender itself prints a name. */
const printed = (catalog: Catalog, name: string): boolean =>
  catalog.all("clauses").some(({ value }) => [value.text ?? "", ...(value.cells ?? [])].some((line) => line.includes(name)));
