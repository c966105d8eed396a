/** The registry of collections: name → where its files lie and what an entry holds. */
import type { z } from "zod";
import { blocks } from "./blocks.ts";
import { certificates } from "./certificates.ts";
import { chapters } from "./chapters.ts";
import { clarifications } from "./clarifications.ts";
import { clauseSeal } from "./clause-seal.ts";
import { clauses } from "./clauses.ts";
import { company } from "./company.ts";
import { contract } from "./contract.ts";
import { drills } from "./drills.ts";
import { equipment } from "./equipment.ts";
import { evidence } from "./evidence.ts";
import { faultLevels } from "./fault-levels.ts";
import { forms } from "./forms.ts";
import { houseWords } from "./house-words.ts";
import { modules } from "./modules.ts";
import { obligations } from "./obligations.ts";
import { papers } from "./papers.ts";
import { playbooks } from "./playbooks.ts";
import { pricing } from "./pricing.ts";
import { references } from "./references.ts";
import { rejections } from "./rejections.ts";
import { responses } from "./responses.ts";
import { riskScale } from "./risk-scale.ts";
import { risks } from "./risks.ts";
import { roster } from "./roster.ts";
import { scoring } from "./scoring.ts";
import { serviceGrades } from "./service-grades.ts";
import { serviceItems } from "./service-items.ts";
import { serviceStandards } from "./service-standards.ts";
import { serviceTimes } from "./service-times.ts";
import { spares } from "./spares.ts";
import { staffingRequirements } from "./staffing-requirements.ts";
import { standards } from "./standards.ts";
import { systems } from "./systems.ts";
import { tickets } from "./tickets.ts";
import { volumes } from "./volumes.ts";
import { workdays } from "./workdays.ts";

export const collections = {
  blocks, certificates, chapters, clarifications, clauseSeal, clauses, company, contract, drills, equipment, evidence,
  faultLevels, forms, houseWords, modules, obligations, papers, playbooks, pricing, references, rejections, responses, riskScale, risks,
  roster, scoring, serviceGrades, serviceItems, serviceStandards, serviceTimes, spares, staffingRequirements, standards,
  systems, tickets, volumes, workdays,
} as const;

export type CollectionName = keyof typeof collections;
/** What an entry holds after reading. */
export type EntryValue<N extends CollectionName> = z.output<(typeof collections)[N]["schema"]>;
export type { Collection } from "./collection.ts";
