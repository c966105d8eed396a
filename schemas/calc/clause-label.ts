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

/** Labels of clauses in the order of the tender, by id; no two clauses share one. */
export function labelAll(clauses: readonly Clause[]): Map<string, string> {
  const numbers = new Map(clauses.map(({ id, number }) => [id, number ?? ""]));
  const labels = new Map<string, string>();
  const above: Clause[] = [];
  let leadIn = "";
  let table = "";
  let row = 0;
  for (const clause of clauses) {
    if (clause.kind === "artefact") continue;
    if (clause.kind === "heading") {
      const level = clause.level ?? 1;
      above.length = Math.min(above.length, level - 1);
      above[level - 1] = clause;
      labels.set(clause.id, path(above));
    } else if (clause.kind === "table") {
      [table, row] = [`${path(above)} 表“${clause.text ?? (clause.columns ?? []).slice(0, 2).join("、")}”`.replace("表“”", "表"), 0];
      labels.set(clause.id, table);
    } else if (clause.kind === "row" && table) {
      row += 1;
      // A row that begins with a clause number is looked up by it: 投标人须知前附表 3.8.1.
      const own = clause.cells?.[0] ?? "";
      labels.set(clause.id, /^\d+(\.\d+)+$/.test(own) ? `${table} ${own}` : `${table}第 ${row} 行`);
    } else {
      if (clause.kind === "lead-in" && clause.number) leadIn = clause.id;
      const inList = leadIn && clause.id.startsWith(`${leadIn}-`) ? (numbers.get(leadIn) ?? "") : "";
      labels.set(clause.id, [path(aboveNumber(above, clause.number)), bare(inList), bare(clause.number)].filter(Boolean).join(" "));
    }
  }
  return told(clauses, labels);
}

/** Paragraphs without a number of their own are counted; what is printed twice under one number says which it is. */
function told(clauses: readonly Clause[], labels: Map<string, string>): Map<string, string> {
  const groups = Map.groupBy(clauses.filter(({ id }) => labels.has(id)), ({ id }) => labels.get(id) as string);
  const taken = new Set(groups.keys());
  for (const [label, group] of groups) {
    if (group.length === 1) continue;
    let paragraph = 0;
    group.forEach((clause, index) => {
      const counted = clause.number === undefined && clause.kind !== "heading" && clause.kind !== "table" && clause.kind !== "row";
      if (counted) paragraph += 1;
      else if (index === 0) return;
      let which = counted ? `${label} 第 ${paragraph} 段` : `${label}（第 ${index + 1} 处）`;
      if (taken.has(which)) which = `${which}（${clause.id}）`;
      taken.add(which);
      labels.set(clause.id, which);
    });
  }
  return labels;
}

/** An item numbered in the manner of the heading before it (“12.”, then “13.”) stands beside that heading, not below it. */
function aboveNumber(above: readonly (Clause | undefined)[], number: string | undefined): readonly (Clause | undefined)[] {
  const last = above.at(-1)?.number;
  const counted = /^\d+[.、]$/;
  return last !== undefined && number !== undefined && counted.test(last) && counted.test(number) && last.at(-1) === number.at(-1) ? above.slice(0, -1) : above;
}

/** The chapter, then the deepest dotted number, then what stands below it. */
function path(above: readonly (Clause | undefined)[]): string {
  const steps = above.filter((clause): clause is Clause => clause !== undefined);
  const [chapter, ...rest] = steps;
  const dotted = rest.findLastIndex((clause) => /^\d+(\.\d+)+/.test(clause.number ?? ""));
  const shown = dotted > 0 ? rest.slice(dotted) : rest;
  const words = shown.map((clause) => (clause.number === undefined ? undefined : bare(clause.number)) ?? short(clause.text ?? ""));
  return [chapter ? (chapter.number ?? short(chapter.text ?? "")) : "封面", ...words].join(" ");
}

/** “三、” → “三”. */
const bare = (number = ""): string => number.replace(/、$/, "");

const short = (text: string): string => (text.length > 16 ? `${text.slice(0, 15)}…` : text);
