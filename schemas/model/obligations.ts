/** Every duty as it falls to somebody: the shared duties of the blocks applied to each of them. */
import { whenText } from "../calc/when-text.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface Duty {
  /** Obligation id; with the block appended where it is shared: `o6-b-a1/b-oa-rs`. */
  readonly id: string;
  readonly obligation: EntryValue<"obligations">;
  readonly block: EntryValue<"blocks"> | undefined;
  /** Clause id in which the duty stands. */
  readonly clause: string;
  readonly quote: string;
  readonly when: string;
}

export function obligationsModel(catalog: Catalog): readonly Duty[] {
  return catalog.all("obligations").flatMap(({ value: obligation }): Duty[] => {
    const when = whenText(obligation.when);
    const { source, blocks, clauseSuffix, quote } = obligation;
    if (source) return [{ id: obligation.id, obligation, block: undefined, clause: source.clause, quote: source.quote, when }];
    return (blocks ?? []).map((id) => {
      const block = catalog.get("blocks", id)?.value;
      return { id: `${obligation.id}/${id}`, obligation, block, clause: `${block?.clause ?? ""}${clauseSuffix ?? ""}`, quote: quote ?? "", when };
    });
  });
}
