/** The registry of views, by id. */
import { clarificationsList } from "./clarifications/list.ts";
import { companyCertificates } from "./company/certificates.ts";
import { companyReferences } from "./company/references.ts";
import { contractKeyData } from "./contract/key-data.ts";
import { contractParameters } from "./contract/parameters.ts";
import { drillsList } from "./drills/list.ts";
import { drillsScript } from "./drills/script.ts";
import { equipmentListView } from "./equipment/list.ts";
import { equipmentSummary } from "./equipment/summary.ts";
import { formsList } from "./forms/list.ts";
import { obligationsDuties } from "./obligations/duties.ts";
import { obligationsSummary } from "./obligations/summary.ts";
import { playbooksLevels } from "./playbooks/levels.ts";
import { playbooksList } from "./playbooks/list.ts";
import { playbooksSteps } from "./playbooks/steps.ts";
import { pricingSummary } from "./pricing/summary.ts";
import { pricingTable } from "./pricing/table.ts";
import { responsesCoverage } from "./responses/coverage.ts";
import { responsesMatrix } from "./responses/matrix.ts";
import { risksMatrix } from "./risks/matrix.ts";
import { risksRegisterBrief } from "./risks/register-brief.ts";
import { risksRegister } from "./risks/register.ts";
import { scoringByNature } from "./scoring/by-nature.ts";
import { scoringItems } from "./scoring/items.ts";
import { serviceLevelsFaultLevels } from "./service-levels/fault-levels.ts";
import { serviceLevelsGrades } from "./service-levels/grades.ts";
import { serviceLevelsStandards } from "./service-levels/standards.ts";
import { serviceLevelsTimes } from "./service-levels/times.ts";
import { sparesList } from "./spares/list.ts";
import { staffingContacts } from "./staffing/contacts.ts";
import { staffingHistory } from "./staffing/history.ts";
import { staffingOthers } from "./staffing/others.ts";
import { staffingPeople } from "./staffing/people.ts";
import { staffingPerson } from "./staffing/person.ts";
import { staffingRequirementsView } from "./staffing/requirements.ts";
import { standardsList } from "./standards/list.ts";
import { systemsGraded } from "./systems/graded.ts";
import { systemsModules } from "./systems/modules.ts";
import { systemsServiceItems } from "./systems/service-items.ts";
import type { View } from "./view.ts";

export const views: readonly View[] = [
  clarificationsList,
  companyCertificates,
  companyReferences,
  contractKeyData,
  contractParameters,
  drillsList,
  drillsScript,
  equipmentListView,
  equipmentSummary,
  formsList,
  obligationsDuties,
  obligationsSummary,
  playbooksLevels,
  playbooksList,
  playbooksSteps,
  pricingSummary,
  pricingTable,
  responsesCoverage,
  responsesMatrix,
  risksMatrix,
  risksRegisterBrief,
  risksRegister,
  scoringByNature,
  scoringItems,
  serviceLevelsFaultLevels,
  serviceLevelsGrades,
  serviceLevelsStandards,
  serviceLevelsTimes,
  sparesList,
  staffingContacts,
  staffingHistory,
  staffingOthers,
  staffingPeople,
  staffingPerson,
  staffingRequirementsView,
  standardsList,
  systemsGraded,
  systemsModules,
  systemsServiceItems,
];
export type { View } from "./view.ts";
