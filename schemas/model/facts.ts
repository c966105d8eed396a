/** The figures that prose and forms take from content by `<Fact id="…" />`, so that nothing is typed twice. */
import { amountInWords } from "../calc/amount-in-words.ts";
import { dateInWords } from "../calc/dates.ts";
import { moneyText, sumQuantity } from "../calc/totals.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import { durationText } from "../fields/index.ts";

type Contract = EntryValue<"contract">;

/**
 * `onsiteMinimum` or `contract.onsiteMinimum`: a limit of the contract; `time.<id>`: a service time; `company.<field>`:
 * the bidder; `equipment.<list>.rows`; `price.total`. undefined when there is no such figure, or the reader may not have it.
 */
export function factText(catalog: Catalog, id: string): string | undefined {
  const own = facts[id]?.(catalog);
  if (own !== undefined) return own;
  const [domain = "", ...path] = id.split(".");
  if (Object.hasOwn(domains, domain) && path.length > 0) {
    const found = domains[domain as keyof typeof domains](catalog, path);
    if (found !== undefined) return found;
  }
  const contract = catalog.one("contract")?.value;
  const limit = contract && Object.entries(contract.parameters).find(([key]) => key === id.replace(/^contract\./, ""))?.[1];
  if (!limit) return undefined;
  const { value } = limit;
  return typeof value === "object" ? durationText(value) : typeof value === "string" ? dateInWords(value) : String(value);
}

const ofContract = (read: (contract: Contract) => string | undefined) => (catalog: Catalog): string | undefined => {
  const contract = catalog.one("contract")?.value;
  return contract && read(contract);
};

const facts: Readonly<Record<string, (catalog: Catalog) => string | undefined>> = {
  "contract.project": ofContract(({ project }) => project),
  // For a form that prints “项目” itself behind the blank.
  "contract.projectStem": ofContract(({ project }) => project.replace(/项目$/, "")),
  "contract.projectNumber": ofContract(({ projectNumber }) => projectNumber),
  "contract.internalNumber": ofContract(({ internalNumber }) => internalNumber),
  "contract.package": ofContract((contract) => contract.package),
  "contract.buyer": ofContract(({ buyer }) => buyer.name),
  "contract.agency": ofContract(({ agency }) => agency?.name),
  "contract.user": ofContract(({ user }) => user),
  "contract.end": ofContract(({ term }) => dateInWords(term.end)),
  "contract.term": ofContract(({ term }) => `自合同签订之日起至${dateInWords(term.end)}止`),
  "contract.budget": ofContract(({ budget }) => budget && moneyText(budget.value)),
  "contract.deposit": ofContract(({ deposit }) => deposit && moneyText(deposit.value)),
  "contract.bidsDue": ofContract(({ bidsDue }) => bidsDue && `${dateInWords(bidsDue.value.slice(0, 10))} ${bidsDue.value.slice(11)}`),
  "date": ofContract(({ today }) => dateInWords(today)),
  "date.year": ofContract(({ today }) => String(Number(today.slice(0, 4)))),
  "date.month": ofContract(({ today }) => String(Number(today.slice(5, 7)))),
  "date.day": ofContract(({ today }) => String(Number(today.slice(8, 10)))),
  "staffing.team": (catalog) => String(catalog.all("roster").length),
  "staffing.onsite": (catalog) => String(catalog.all("roster").filter(({ value }) => value.onsite).length),
  "staffing.required": (catalog) => String(catalog.all("staffingRequirements").reduce((sum, { value }) => sum + value.headcount, 0)),
  "systems.count": (catalog) => String(catalog.all("systems").length),
  "systems.personMonths": (catalog) => String(sumQuantity(catalog.all("modules").map(({ value }) => value.personMonths))),
  "systems.serviceItems": (catalog) => String(catalog.all("serviceItems").length),
  "price.total": (catalog) => priceOf(catalog, moneyText),
  "price.words": (catalog) => priceOf(catalog, amountInWords),
};

const priceOf = (catalog: Catalog, write: (yuan: number) => string): string | undefined => {
  const summary = catalog.all("pricing").find(({ value }) => value.kind === "summary");
  return summary && write(summary.value.total);
};

/** Figures of one entry of many, or of one field of the bidder. */
const domains = {
  time: (catalog: Catalog, [id = ""]: readonly string[]): string | undefined => {
    const time = catalog.get("serviceTimes", id)?.value;
    return time && durationText(time.limit);
  },
  equipment: (catalog: Catalog, [id = "", what = ""]: readonly string[]): string | undefined => {
    const items = catalog.get("equipment", id)?.value.items;
    if (what === "rows") return items && String(items.length);
    return what === "quantity" && items ? String(sumQuantity(items.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity])))) : undefined;
  },
  price: (catalog: Catalog, [id = ""]: readonly string[]): string | undefined => {
    const table = catalog.get("pricing", id)?.value;
    return table && moneyText(table.total);
  },
  /** A field by its path: `company.legalRepresentative.name`; money and dates as people write them. */
  company: (catalog: Catalog, path: readonly string[]): string | undefined => {
    const company = catalog.one("company")?.value;
    if (path.length === 1 && path[0] === "manager") return company && catalog.get("roster", company.manager ?? "")?.value.name;
    if (path.length === 1 && company && Object.hasOwn(derived, path[0] ?? "")) return derived[path[0] as keyof typeof derived](company);
    if (path.length === 1 && path[0] === "managerId") return company && catalog.get("roster", company.manager ?? "")?.value.idNumber;
    const value = path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined), company);
    if (typeof value === "number") return moneyFields.has(path.at(-1) ?? "") ? moneyText(value) : String(value);
    if (typeof value !== "string") return undefined;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value) : value;
  },
};

const moneyFields: ReadonlySet<string> = new Set(["capital", "yuan"]);

/** What the declaration of small and medium enterprises asks for; amounts in 万元, of the latest year. */
const derived = {
  enterprise: ({ size }: EntryValue<"company">): string => `${size}企业`,
  turnoverWan: ({ turnover }: EntryValue<"company">): string | undefined => {
    const latest = [...turnover].sort((a, b) => b.year - a.year)[0];
    return latest && moneyText(latest.yuan / 10_000);
  },
  assetsWan: ({ assets }: EntryValue<"company">): string | undefined =>
    assets && (/^[\d,.]+$/.test(assets.yuan) ? moneyText(Number(assets.yuan.replaceAll(",", "")) / 10_000) : assets.yuan),
};
