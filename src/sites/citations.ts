/** Who rests on a clause: the entries that quote it, name it in prose or spell it out as a duty. */
import { collections, componentsIn, type Entry, type Model } from "../../schemas/index.ts";
import { dutiesOf } from "./duties.ts";
import { anchor } from "./link.ts";
import { placeOfEntry, titleOfEntry } from "./places.ts";

export interface Use {
  /** 应急预案：OA系统应急预案 */
  readonly title: string;
  readonly href: string;
}

/** Clause id → its uses, each once, in the order of the content. */
export function usesOfClauses(model: Model): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (clause: string, use: Use): void => {
    const known = uses.get(clause) ?? new Map<string, Use>();
    uses.set(clause, known);
    if (!known.has(use.href)) known.set(use.href, use);
  };
  const cite = (clause: string, entry: Entry): void => {
    const href = entry.collection === "contract" || entry.collection === "obligations" ? undefined : placeOfEntry(entry, model);
    if (href) add(clause, { title: `${collections[entry.collection].title}：${titleOfEntry(entry)}`, href });
  };
  for (const { entry, clause } of model.catalog.citations) cite(clause, entry);
  for (const entry of model.catalog.entries) {
    for (const { name, attributes: { id } } of entry.body ? componentsIn(entry.body) : []) if (name === "Clause" && id !== undefined) cite(id, entry);
  }
  for (const duty of dutiesOf(model)) {
    add(duty.clause, { title: `履约义务：${duty.obligation.title}${duty.block ? `（${duty.block.name}）` : ""}`, href: `obligations/index.html${anchor(duty.id)}` });
  }
  return new Map([...uses].map(([clause, own]) => [clause, [...own.values()]]));
}
