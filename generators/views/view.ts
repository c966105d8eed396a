/** What a view is: the model → a table, facts, scans or a diagram, with no format in it. */
import type { Audience, Model } from "../../schemas/index.ts";
import type { Diagram } from "../values/diagram.ts";
import type { Facts } from "../values/facts.ts";
import type { Scans } from "../values/scans.ts";
import type { Table } from "../values/table.ts";

export type ViewValue = Table | Facts | Scans | Diagram;

export interface View {
  /** `domain/name`, the path of its file; chapters call it by this id. */
  readonly id: string;
  readonly title: string;
  /** Who may be shown it; what a reader may not see is already gone from the model. */
  readonly readers: readonly Audience[];
  /** Views of one thing of many (a list, a person): the ids it can be built for. */
  parameters?(model: Model): readonly string[];
  /** It gives a diagram: what it gives for each parameter is drawn before the pages are. */
  readonly draws?: true;
  build(model: Model, parameter?: string): ViewValue;
}

export const everybody: readonly Audience[] = ["bid", "runbook", "review"];
export const defineView = <V extends View>(view: V): V => view;
