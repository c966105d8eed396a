/** The registry of deliverables, by id. */
import { clarificationList } from "./deliverables/clarifications/clarification-list.ts";
import type { Deliverable } from "./deliverables/deliverable.ts";
import { equipmentList } from "./deliverables/equipment/equipment-list.ts";
import { obligationCalendar } from "./deliverables/obligations/obligation-calendar.ts";
import { responseMatrix } from "./deliverables/responses/response-matrix.ts";
import { riskRegister } from "./deliverables/risks/risk-register.ts";
import { scoringIndex } from "./deliverables/scoring/scoring-index.ts";
import { contactRoster } from "./deliverables/staffing/contact-roster.ts";
import { staffForms } from "./deliverables/staffing/staff-forms.ts";

export const deliverables: readonly Deliverable[] = [
  clarificationList, contactRoster, equipmentList, obligationCalendar, responseMatrix, riskRegister, scoringIndex, staffForms,
];
export type { Deliverable } from "./deliverables/deliverable.ts";
