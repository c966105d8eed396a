/** Which clause is answered how, and how far the answering has come. */
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import type { ClausesModel } from "./clauses.ts";

export type Response = EntryValue<"responses">;

export interface Coverage {
  readonly asked: number;
  readonly answered: number;
}

export interface ResponsesModel {
  readonly byClause: ReadonlyMap<string, Response>;
  readonly coverage: { readonly business: Coverage; readonly technical: Coverage };
}

export function responsesModel(catalog: Catalog, clauses: ClausesModel): ResponsesModel {
  const byClause = new Map<string, Response>();
  for (const { value } of catalog.all("responses")) for (const clause of value.clauses) byClause.set(clause, value);
  const cover = (volume: "business" | "technical"): Coverage => {
    const asked = clauses.asked.filter((line) => line.volume === volume);
    return { asked: asked.length, answered: asked.filter(({ id }) => byClause.has(id)).length };
  };
  return { byClause, coverage: { business: cover("business"), technical: cover("technical") } };
}
