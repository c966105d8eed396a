/** What a deliverable is: the chapters and views that make up one file which somebody downloads. */
import type { Audience, CollectionName, Model } from "../../schemas/index.ts";
import type { CalendarValue } from "../values/calendar.ts";
import type { DocumentValue } from "../values/document.ts";
import type { WorkbookValue } from "../values/workbook.ts";

export interface Deliverable {
  /** Stable, ASCII, kebab-case. */
  readonly id: string;
  /** File name without extension: what a person would call it. */
  readonly title: string;
  /** One sentence for the download page. */
  readonly what: string;
  readonly readers: readonly Audience[];
  /** Collections that its content comes from; without entries of the first there is no file. */
  readonly sources: readonly CollectionName[];
  readonly xlsx?: (model: Model) => WorkbookValue;
  /** Id of the volume of the bid that this is: it is laid out, so that its pages are known, and also given as PDF. */
  readonly volume?: string;
  readonly docx?: (model: Model) => DocumentValue | undefined;
  readonly ics?: (model: Model) => CalendarValue;
}

/** Deliverables of one kind, one for each thing that content has of it: a volume, a system, a month. */
export interface DeliverableFamily {
  readonly id: string;
  readonly readers: readonly Audience[];
  readonly sources: readonly CollectionName[];
  members(model: Model): readonly Deliverable[];
}

export const defineFamily = (family: DeliverableFamily): DeliverableFamily => family;
export const defineDeliverable = (deliverable: Deliverable): Deliverable => deliverable;
