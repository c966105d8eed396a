/** The registry of views, by id. */
import { clarificationsAssumptions } from "./clarifications/assumptions.ts";
import { clarificationsList } from "./clarifications/list.ts";
import { companyAuthorisations } from "./company/authorisations.ts";
import { companyCertificateScans } from "./company/certificate-scans.ts";
import { companyCertificates } from "./company/certificates.ts";
import { companyProfile } from "./company/profile.ts";
import { companyReferenceScans } from "./company/reference-scans.ts";
import { companyReferences } from "./company/references.ts";
import { contractKeyData } from "./contract/key-data.ts";
import { contractParameters } from "./contract/parameters.ts";
import { drillsAssessment } from "./drills/assessment.ts";
import { drillsFindings } from "./drills/findings.ts";
import { drillsList } from "./drills/list.ts";
import { drillsNeeds } from "./drills/needs.ts";
import { drillsNotices } from "./drills/notices.ts";
import { drillsObservations } from "./drills/observations.ts";
import { drillsPeople } from "./drills/people.ts";
import { drillsPlan } from "./drills/plan.ts";
import { drillsQuestions } from "./drills/questions.ts";
import { drillsRecord } from "./drills/record.ts";
import { drillsScript } from "./drills/script.ts";
import { drillsSignIn } from "./drills/sign-in.ts";
import { drillsTrainingSignIn } from "./drills/training-sign-in.ts";
import { equipmentBrief } from "./equipment/brief.ts";
import { equipmentCryptoHardware } from "./equipment/crypto-hardware.ts";
import { equipmentListView } from "./equipment/list.ts";
import { equipmentOfKind } from "./equipment/of-kind.ts";
import { equipmentOperatingSystems } from "./equipment/operating-systems.ts";
import { equipmentPeople } from "./equipment/people.ts";
import { equipmentSummary } from "./equipment/summary.ts";
import { equipmentUpsUnits } from "./equipment/ups-units.ts";
import { formsList } from "./forms/list.ts";
import { formsPapers } from "./forms/papers.ts";
import { formsSignatures } from "./forms/signatures.ts";
import { obligationsByPerson } from "./obligations/by-person.ts";
import { obligationsBySystem } from "./obligations/by-system.ts";
import { obligationsCalendar } from "./obligations/calendar.ts";
import { obligationsDocuments } from "./obligations/documents.ts";
import { obligationsDueMonth } from "./obligations/due-month.ts";
import { obligationsDueWeek } from "./obligations/due-week.ts";
import { obligationsDuties } from "./obligations/duties.ts";
import { obligationsLate } from "./obligations/late.ts";
import { obligationsPayments } from "./obligations/payments.ts";
import { obligationsRepeated } from "./obligations/repeated.ts";
import { obligationsReports } from "./obligations/reports.ts";
import { obligationsSummary } from "./obligations/summary.ts";
import { obligationsUndated } from "./obligations/undated.ts";
import { obligationsUnder } from "./obligations/under.ts";
import { playbooksCalls } from "./playbooks/calls.ts";
import { playbooksContacts } from "./playbooks/contacts.ts";
import { playbooksCriteria } from "./playbooks/criteria.ts";
import { playbooksEscalation } from "./playbooks/escalation.ts";
import { playbooksFirst } from "./playbooks/first.ts";
import { playbooksFlow } from "./playbooks/flow.ts";
import { playbooksGrading } from "./playbooks/grading.ts";
import { playbooksIndexOfScenarios } from "./playbooks/index-of-scenarios.ts";
import { playbooksLevels } from "./playbooks/levels.ts";
import { playbooksLimits } from "./playbooks/limits.ts";
import { playbooksList } from "./playbooks/list.ts";
import { playbooksMeasures } from "./playbooks/measures.ts";
import { playbooksOrganisation } from "./playbooks/organisation.ts";
import { playbooksOutside } from "./playbooks/outside.ts";
import { playbooksPrevention } from "./playbooks/prevention.ts";
import { playbooksReports } from "./playbooks/reports.ts";
import { playbooksScenarios } from "./playbooks/scenarios.ts";
import { playbooksSigns } from "./playbooks/signs.ts";
import { playbooksSteps } from "./playbooks/steps.ts";
import { playbooksTargets } from "./playbooks/targets.ts";
import { playbooksVersions } from "./playbooks/versions.ts";
import { pricingClasses } from "./pricing/classes.ts";
import { pricingEquipmentAndMaterials } from "./pricing/equipment-and-materials.ts";
import { pricingOpening } from "./pricing/opening.ts";
import { pricingSummary } from "./pricing/summary.ts";
import { pricingTable } from "./pricing/table.ts";
import { rejectionsList } from "./rejections/list.ts";
import { responsesCoverage } from "./responses/coverage.ts";
import { responsesForm } from "./responses/form.ts";
import { responsesMatrix } from "./responses/matrix.ts";
import { risksByCategory } from "./risks/by-category.ts";
import { risksExpected } from "./risks/expected.ts";
import { risksLevel } from "./risks/level.ts";
import { risksMatrix } from "./risks/matrix.ts";
import { risksRegisterBrief } from "./risks/register-brief.ts";
import { risksRegister } from "./risks/register.ts";
import { scoringByNature } from "./scoring/by-nature.ts";
import { scoringItems } from "./scoring/items.ts";
import { scoringOnsiteReadings } from "./scoring/onsite-readings.ts";
import { scoringPlaces } from "./scoring/places.ts";
import { serviceLevelsFaultLevels } from "./service-levels/fault-levels.ts";
import { serviceLevelsGrades } from "./service-levels/grades.ts";
import { serviceLevelsStandards } from "./service-levels/standards.ts";
import { serviceLevelsTargets } from "./service-levels/targets.ts";
import { serviceLevelsTimeLimits } from "./service-levels/time-limits.ts";
import { serviceLevelsTimes } from "./service-levels/times.ts";
import { sparesChecks } from "./spares/checks.ts";
import { sparesConfiguration } from "./spares/configuration.ts";
import { sparesFitting } from "./spares/fitting.ts";
import { sparesList } from "./spares/list.ts";
import { staffingBeyond } from "./staffing/beyond.ts";
import { staffingCertificateScans } from "./staffing/certificate-scans.ts";
import { staffingContacts } from "./staffing/contacts.ts";
import { staffingEffort } from "./staffing/effort.ts";
import { staffingGroup } from "./staffing/group.ts";
import { staffingGroups } from "./staffing/groups.ts";
import { staffingHistory } from "./staffing/history.ts";
import { staffingMatching } from "./staffing/matching.ts";
import { staffingOthers } from "./staffing/others.ts";
import { staffingPeople } from "./staffing/people.ts";
import { staffingPerson } from "./staffing/person.ts";
import { staffingProof } from "./staffing/proof.ts";
import { staffingRequirementsView } from "./staffing/requirements.ts";
import { standardsInForce } from "./standards/in-force.ts";
import { standardsList } from "./standards/list.ts";
import { systemsBlocks } from "./systems/blocks.ts";
import { systemsEffort } from "./systems/effort.ts";
import { systemsGraded } from "./systems/graded.ts";
import { systemsItemScope } from "./systems/item-scope.ts";
import { systemsModuleScope } from "./systems/module-scope.ts";
import { systemsModules } from "./systems/modules.ts";
import { systemsParts } from "./systems/parts.ts";
import { systemsServiceItems } from "./systems/service-items.ts";
import type { View } from "./view.ts";

export const views: readonly View[] = [
  clarificationsAssumptions,
  clarificationsList,
  companyAuthorisations,
  companyCertificateScans,
  companyCertificates,
  companyProfile,
  companyReferenceScans,
  companyReferences,
  contractKeyData,
  contractParameters,
  drillsAssessment,
  drillsFindings,
  drillsList,
  drillsNeeds,
  drillsNotices,
  drillsObservations,
  drillsPeople,
  drillsPlan,
  drillsQuestions,
  drillsRecord,
  drillsScript,
  drillsSignIn,
  drillsTrainingSignIn,
  equipmentBrief,
  equipmentCryptoHardware,
  equipmentListView,
  equipmentOfKind,
  equipmentOperatingSystems,
  equipmentPeople,
  equipmentSummary,
  equipmentUpsUnits,
  formsList,
  formsPapers,
  formsSignatures,
  obligationsByPerson,
  obligationsBySystem,
  obligationsCalendar,
  obligationsDocuments,
  obligationsDueMonth,
  obligationsDueWeek,
  obligationsDuties,
  obligationsLate,
  obligationsPayments,
  obligationsRepeated,
  obligationsReports,
  obligationsSummary,
  obligationsUndated,
  obligationsUnder,
  playbooksCalls,
  playbooksContacts,
  playbooksCriteria,
  playbooksEscalation,
  playbooksFirst,
  playbooksFlow,
  playbooksGrading,
  playbooksIndexOfScenarios,
  playbooksLevels,
  playbooksLimits,
  playbooksList,
  playbooksMeasures,
  playbooksOrganisation,
  playbooksOutside,
  playbooksPrevention,
  playbooksReports,
  playbooksScenarios,
  playbooksSigns,
  playbooksSteps,
  playbooksTargets,
  playbooksVersions,
  pricingClasses,
  pricingEquipmentAndMaterials,
  pricingOpening,
  pricingSummary,
  pricingTable,
  rejectionsList,
  responsesCoverage,
  responsesForm,
  responsesMatrix,
  risksByCategory,
  risksExpected,
  risksLevel,
  risksMatrix,
  risksRegisterBrief,
  risksRegister,
  scoringByNature,
  scoringItems,
  scoringOnsiteReadings,
  scoringPlaces,
  serviceLevelsFaultLevels,
  serviceLevelsGrades,
  serviceLevelsStandards,
  serviceLevelsTargets,
  serviceLevelsTimeLimits,
  serviceLevelsTimes,
  sparesChecks,
  sparesConfiguration,
  sparesFitting,
  sparesList,
  staffingBeyond,
  staffingCertificateScans,
  staffingContacts,
  staffingEffort,
  staffingGroup,
  staffingGroups,
  staffingHistory,
  staffingMatching,
  staffingOthers,
  staffingPeople,
  staffingPerson,
  staffingProof,
  staffingRequirementsView,
  standardsInForce,
  standardsList,
  systemsBlocks,
  systemsEffort,
  systemsGraded,
  systemsItemScope,
  systemsModuleScope,
  systemsModules,
  systemsParts,
  systemsServiceItems,
];
export type { View } from "./view.ts";
