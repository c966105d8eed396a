/** The registry of deliverables, by id. */
import type { Model } from "../schemas/index.ts";
import { clarificationLetter } from "./deliverables/clarifications/clarification-letter.ts";
import { clarificationList } from "./deliverables/clarifications/clarification-list.ts";
import type { Deliverable, DeliverableFamily } from "./deliverables/deliverable.ts";
import { drillPapers } from "./deliverables/drills/drill-papers.ts";
import { equipmentList } from "./deliverables/equipment/equipment-list.ts";
import { signatureList } from "./deliverables/forms/signature-list.ts";
import { inspectionForms } from "./deliverables/inspections/inspection-forms.ts";
import { obligationCalendar } from "./deliverables/obligations/obligation-calendar.ts";
import { emergencyPlans } from "./deliverables/playbooks/emergency-plans.ts";
import { wallCards } from "./deliverables/playbooks/wall-cards.ts";
import { priceWorkbook } from "./deliverables/pricing/price-workbook.ts";
import { bidChecklist } from "./deliverables/rejections/bid-checklist.ts";
import { responseMatrix } from "./deliverables/responses/response-matrix.ts";
import { riskRegister } from "./deliverables/risks/risk-register.ts";
import { scoringIndex } from "./deliverables/scoring/scoring-index.ts";
import { contactRoster } from "./deliverables/staffing/contact-roster.ts";
import { staffForms } from "./deliverables/staffing/staff-forms.ts";
import { bidVolumes } from "./deliverables/volumes/bid-volumes.ts";

export const deliverables: readonly Deliverable[] = [
  bidChecklist, clarificationLetter, clarificationList, contactRoster, equipmentList, inspectionForms, obligationCalendar, priceWorkbook, responseMatrix, riskRegister, scoringIndex, signatureList, staffForms,
];

/** Deliverables of which there is one for each thing that content has. */
export const families: readonly DeliverableFamily[] = [bidVolumes, drillPapers, emergencyPlans, wallCards];

/** What a reader gets: without entries of its first collection a file would be a form with nothing in it. */
export const deliverablesOf = (model: Model): Deliverable[] =>
  [...deliverables, ...families.flatMap((family) => (family.readers.includes(model.audience) ? family.members(model) : []))]
    .filter(({ readers, sources: [main] }) => readers.includes(model.audience) && (!main || model.values(main).length > 0));

export type { Deliverable } from "./deliverables/deliverable.ts";
