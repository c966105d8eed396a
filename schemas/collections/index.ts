/** The registry of collections: name → where its files lie and what an entry holds. */
import type { z } from "zod";
import { attendance } from "./attendance.ts";
import { backups } from "./backups.ts";
import { blocks } from "./blocks.ts";
import { certificates } from "./certificates.ts";
import { changes } from "./changes.ts";
import { chapters } from "./chapters.ts";
import { clarifications } from "./clarifications.ts";
import { clauseSeal } from "./clause-seal.ts";
import { clauses } from "./clauses.ts";
import { clientEvents } from "./client-events.ts";
import { company } from "./company.ts";
import { contract } from "./contract.ts";
import { dataCollection } from "./data-collection.ts";
import { drills } from "./drills.ts";
import { equipment } from "./equipment.ts";
import { evidence } from "./evidence.ts";
import { faultLevels } from "./fault-levels.ts";
import { forms } from "./forms.ts";
import { hours } from "./hours.ts";
import { houseWords } from "./house-words.ts";
import { imports } from "./imports.ts";
import { incidents } from "./incidents.ts";
import { inspectionForms } from "./inspection-forms.ts";
import { inspectionPlans } from "./inspection-plans.ts";
import { inspections } from "./inspections.ts";
import { modules } from "./modules.ts";
import { monthNotes } from "./month-notes.ts";
import { obligations } from "./obligations.ts";
import { operationLimits } from "./operation-limits.ts";
import { papers } from "./papers.ts";
import { playbookOutline } from "./playbook-outline.ts";
import { playbooks } from "./playbooks.ts";
import { pricing } from "./pricing.ts";
import { productVersions } from "./product-versions.ts";
import { recordMonths } from "./record-months.ts";
import { references } from "./references.ts";
import { rejections } from "./rejections.ts";
import { responses } from "./responses.ts";
import { riskScale } from "./risk-scale.ts";
import { risks } from "./risks.ts";
import { roster } from "./roster.ts";
import { scoring } from "./scoring.ts";
import { securityFindings } from "./security-findings.ts";
import { serviceGrades } from "./service-grades.ts";
import { serviceItems } from "./service-items.ts";
import { serviceStandards } from "./service-standards.ts";
import { serviceTimes } from "./service-times.ts";
import { spares } from "./spares.ts";
import { sparesUsed } from "./spares-used.ts";
import { staffingRequirements } from "./staffing-requirements.ts";
import { standards } from "./standards.ts";
import { systems } from "./systems.ts";
import { tickets } from "./tickets.ts";
import { training } from "./training.ts";
import { volumes } from "./volumes.ts";
import { workdays } from "./workdays.ts";

export const collections = {
  attendance, backups, blocks, certificates, changes, chapters, clarifications, clauseSeal, clauses, clientEvents, company, contract,
  dataCollection, drills, equipment, evidence, faultLevels, forms, hours, houseWords, imports, incidents, inspectionForms, inspectionPlans, inspections,
  modules, monthNotes, obligations, operationLimits, papers, playbookOutline, playbooks, pricing, productVersions, recordMonths, references, rejections, responses,
  riskScale, risks, roster, scoring, securityFindings, serviceGrades, serviceItems, serviceStandards, serviceTimes, spares, sparesUsed,
  staffingRequirements, standards, systems, tickets, training, volumes, workdays,
} as const;

export type CollectionName = keyof typeof collections;
/** What an entry holds after reading. */
export type EntryValue<N extends CollectionName> = z.output<(typeof collections)[N]["schema"]>;
export type { Collection } from "./collection.ts";
