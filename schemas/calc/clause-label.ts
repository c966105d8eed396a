/** A clause id → where it stands, in words that a person can look up: “第六章 3.1.1（二）项目管理要求 1.”. */
import type { Catalog } from "../catalog.ts";
import type { Entry } from "../entry.ts";

type Clause = Entry<"clauses">["value"];

const labels = new WeakMap<Catalog, Map<string, string>>();

export function clauseLabel(catalog: Catalog, id: string): string {
  let known = labels.get(catalog);
  if (!known) {
    known = labelAll(catalog.all("clauses").map((entry) => entry.value));
    labels.set(catalog, known);
  }
  return known.get(id) ?? id;
}

/** Labels of clauses in the order of the tender, by id. */
export function labelAll(clauses: readonly Clause[]): Map<string, string> {
  const result = new Map<string, string>();
  const above: Clause[] = [];
  let leadIn = "";
  let table: Clause | undefined;
  let row = 0;
  for (const clause of clauses) {
    if (clause.kind === "artefact") continue;
    if (clause.kind === "heading") {
      const level = clause.level ?? 1;
      above.length = Math.min(above.length, level - 1);
      above[level - 1] = clause;
      result.set(clause.id, path(above));
      continue;
    }
    if (clause.kind === "table") [table, row] = [clause, 0];
    if (clause.kind === "row" && table) {
      row += 1;
      result.set(clause.id, `${path(above)} 表“${table.text ?? (table.columns ?? []).slice(0, 2).join("、")}”第 ${row} 行`.replace("表“”", "表"));
      continue;
    }
    if (clause.kind === "lead-in" && clause.number) leadIn = clause.id;
    const inList = leadIn && clause.id.startsWith(`${leadIn}-`) ? numberOf(clauses, leadIn) : "";
    result.set(clause.id, [path(above), inList, clause.number ?? ""].filter(Boolean).join(" "));
  }
  return result;
}

const numberOf = (clauses: readonly Clause[], id: string): string => clauses.find((clause) => clause.id === id)?.number ?? "";

/** The chapter, then the deepest dotted number, then what stands below it. */
function path(above: readonly (Clause | undefined)[]): string {
  const steps = above.filter((clause): clause is Clause => clause !== undefined);
  const [chapter, ...rest] = steps;
  const dotted = rest.findLastIndex((clause) => /^\d+(\.\d+)+/.test(clause.number ?? ""));
  const shown = dotted > 0 ? rest.slice(dotted) : rest;
  const words = shown.map((clause) => clause.number?.replace(/、$/, "") ?? short(clause.text ?? ""));
  return [chapter?.number ?? short(chapter?.text ?? ""), ...words].join(" ");
}

const short = (text: string): string => (text.length > 14 ? `${text.slice(0, 13)}…` : text);
