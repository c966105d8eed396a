/** The tender as people look things up in it: labels, heading paths, what is to be answered. */
import { labelAll } from "../calc/clause-label.ts";
import { readableText } from "../calc/clause-text.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

type Clause = EntryValue<"clauses">;

export interface ClauseLine {
  readonly id: string;
  /** 第六章 3.1.1 （二） 项目管理要求 1. */
  readonly label: string;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  readonly kind: Clause["kind"];
  readonly level: number | undefined;
  readonly number: string;
  readonly text: string;
  readonly cells: readonly string[] | undefined;
  readonly columns: readonly string[] | undefined;
  readonly star: boolean;
  readonly volume: Clause["volume"];
}

export interface ClausesModel {
  readonly lines: readonly ClauseLine[];
  /** Lines to be answered in a response table. */
  readonly asked: readonly ClauseLine[];
  readonly byId: ReadonlyMap<string, ClauseLine>;
  label(id: string): string;
}

export function clausesModel(catalog: Catalog): ClausesModel {
  const clauses = catalog.all("clauses").map(({ value }) => value);
  const labels = labelAll(clauses);
  const above: string[] = [];
  const lines: ClauseLine[] = [];
  for (const clause of clauses) {
    if (clause.kind === "artefact") continue;
    if (clause.kind === "heading") {
      above.length = Math.min(above.length, (clause.level ?? 1) - 1);
    }
    lines.push({
      id: clause.id, label: labels.get(clause.id) ?? clause.id, headings: [...above], kind: clause.kind, level: clause.level,
      number: clause.number ?? "", text: readableText(clause), cells: clause.cells, columns: clause.columns,
      star: clause.star === true, volume: clause.volume,
    });
    if (clause.kind === "heading") above[(clause.level ?? 1) - 1] = [clause.number, clause.text].filter(Boolean).join(" ");
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  return { lines, asked: lines.filter(({ volume }) => volume !== undefined), byId, label: (id) => labels.get(id) ?? id };
}
