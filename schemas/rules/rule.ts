/** What a rule is: data and one function. It reports by message id, never changes anything, never throws. */
import type { Catalog } from "../catalog.ts";
import type { CollectionName } from "../collections/index.ts";
import type { OpenWork, Place } from "../diagnostics/index.ts";
import type { Entry } from "../entry.ts";
import type { Path } from "../source/index.ts";

export interface RuleDocs {
  /** The rule in a few words. */
  readonly title: string;
  /** What is checked. */
  readonly what: string;
  /** Why: what happens if it does not hold, and where the contract or the tender says so. */
  readonly why: string;
}

/** `{name}` in a message is replaced by the report's data. */
export interface RuleMessage {
  readonly text: string;
  readonly help: string;
}

export interface Report<M extends string = string> {
  readonly message: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where to edit. */
  readonly entry: Entry;
  readonly path?: Path;
  /** Marks only these words inside the field. */
  readonly words?: string;
  /** A place that is already known, instead of entry and path: a span inside prose. */
  readonly place?: Place;
  /** Clause id that the requirement stands in. */
  readonly clause?: string | undefined;
  readonly related?: readonly { readonly entry: Entry; readonly path?: Path; readonly words?: string; readonly message: string }[];
}

export interface RuleContext<M extends string = string> {
  readonly catalog: Catalog;
  /** YYYY-MM-DD for which lateness is told: content's own, or what the caller names; undefined without a contract. Never the machine's clock. */
  readonly today: string | undefined;
  report(report: Report<M>): void;
}

export interface Rule<M extends string = string> {
  /** `domain/what`; the path of its file. */
  readonly id: string;
  /** error, warning, or open work: a warning in a draft and an error in a release. */
  readonly severity: "error" | "warning" | OpenWork;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<M, RuleMessage>>;
  /** Collections that must be whole for the rule to say anything true. */
  readonly needs: readonly CollectionName[];
  /** Id of the clause of this contract that the rule rests on, if content names one. */
  clause?(catalog: Catalog): string | undefined;
  check(context: RuleContext<M>): void;
}

export const defineRule = <M extends string>(rule: Rule<M>): Rule<M> => rule;
