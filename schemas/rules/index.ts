/** The registry of rules, by id. */
import { clarificationsBothPlaces } from "./clarifications/both-places.ts";
import { clausesQuoted } from "./clauses/quoted.ts";
import { clausesSealed } from "./clauses/sealed.ts";
import { clausesWellFormed } from "./clauses/well-formed.ts";
import { clausesWholeTender } from "./clauses/whole-tender.ts";
import { companyCertificateValid } from "./company/certificate-valid.ts";
import { companyCreditCode } from "./company/credit-code.ts";
import { companyScanDigest } from "./company/scan-digest.ts";
import { companyScanPresent } from "./company/scan-present.ts";
import { contractDatesInOrder } from "./contract/dates-in-order.ts";
import { contractParameterQuoted } from "./contract/parameter-quoted.ts";
import { drillsDateFits } from "./drills/date-fits.ts";
import { drillsDatesInOrder } from "./drills/dates-in-order.ts";
import { drillsFindingClosed } from "./drills/finding-closed.ts";
import { drillsFiveParts } from "./drills/five-parts.ts";
import { drillsNumberPerSystem } from "./drills/number-per-system.ts";
import { drillsScenarioOfPlaybook } from "./drills/scenario-of-playbook.ts";
import { drillsScriptInOrder } from "./drills/script-in-order.ts";
import { drillsStatusFits } from "./drills/status-fits.ts";
import { equipmentCertificateTerm } from "./equipment/certificate-term.ts";
import { equipmentLargeUpsAuthorised } from "./equipment/large-ups-authorised.ts";
import { equipmentServiceLevel } from "./equipment/service-level.ts";
import { equipmentStatedSum } from "./equipment/stated-sum.ts";
import { equipmentTwoReadings } from "./equipment/two-readings.ts";
import { evidenceForADuty } from "./evidence/for-a-duty.ts";
import { evidenceHandedOver } from "./evidence/handed-over.ts";
import { formsBlankFilled } from "./forms/blank-filled.ts";
import { formsDate } from "./forms/date.ts";
import { formsInVolume } from "./forms/in-volume.ts";
import { formsLockedText } from "./forms/locked-text.ts";
import { formsSignatureLine } from "./forms/signature-line.ts";
import { obligationsDatePossible } from "./obligations/date-possible.ts";
import { obligationsDueOnWorkday } from "./obligations/due-on-workday.ts";
import { obligationsEventKnown } from "./obligations/event-known.ts";
import { obligationsPastDue } from "./obligations/past-due.ts";
import { obligationsPaymentNamed } from "./obligations/payment-named.ts";
import { obligationsPeriodSet } from "./obligations/period-set.ts";
import { obligationsSourceStands } from "./obligations/source-stands.ts";
import { obligationsWhenComplete } from "./obligations/when-complete.ts";
import { operationsApproved } from "./operations/approved.ts";
import { operationsCountsPossible } from "./operations/counts-possible.ts";
import { operationsInItsMonth } from "./operations/in-its-month.ts";
import { operationsInOrder } from "./operations/in-order.ts";
import { operationsIncidentComplete } from "./operations/incident-complete.ts";
import { operationsInspectionDue } from "./operations/inspection-due.ts";
import { operationsLateExplained } from "./operations/late-explained.ts";
import { operationsLevelByWindow } from "./operations/level-by-window.ts";
import { operationsNumberOnce } from "./operations/number-once.ts";
import { operationsOnSite } from "./operations/on-site.ts";
import { operationsPlanOftenEnough } from "./operations/plan-often-enough.ts";
import { playbooksCalledInTime } from "./playbooks/called-in-time.ts";
import { playbooksCommandFilled } from "./playbooks/command-filled.ts";
import { playbooksEscalatedInTime } from "./playbooks/escalated-in-time.ts";
import { playbooksGradingComplete } from "./playbooks/grading-complete.ts";
import { playbooksLevelsComplete } from "./playbooks/levels-complete.ts";
import { playbooksPartsComplete } from "./playbooks/parts-complete.ts";
import { playbooksPhasesComplete } from "./playbooks/phases-complete.ts";
import { playbooksReachable } from "./playbooks/reachable.ts";
import { playbooksReportsTimed } from "./playbooks/reports-timed.ts";
import { playbooksStepsInOrder } from "./playbooks/steps-in-order.ts";
import { playbooksStepsWithinLimits } from "./playbooks/steps-within-limits.ts";
import { playbooksTimesWithinContract } from "./playbooks/times-within-contract.ts";
import { playbooksVersionCurrent } from "./playbooks/version-current.ts";
import { pricingAllWorkPriced } from "./pricing/all-work-priced.ts";
import { pricingAmountInWords } from "./pricing/amount-in-words.ts";
import { pricingLineAmount } from "./pricing/line-amount.ts";
import { pricingMinimumWage } from "./pricing/minimum-wage.ts";
import { pricingQuantityAsTendered } from "./pricing/quantity-as-tendered.ts";
import { pricingTableTotal } from "./pricing/table-total.ts";
import { pricingTablesAgree } from "./pricing/tables-agree.ts";
import { pricingWholeYuan } from "./pricing/whole-yuan.ts";
import { pricingWithinBudget } from "./pricing/within-budget.ts";
import { rejectionsAssigned } from "./rejections/assigned.ts";
import { responsesAnswered } from "./responses/answered.ts";
import { responsesAskedFor } from "./responses/asked-for.ts";
import { responsesDeviationExplained } from "./responses/deviation-explained.ts";
import { responsesNamedPlace } from "./responses/named-place.ts";
import { responsesNotAnEcho } from "./responses/not-an-echo.ts";
import { responsesPlace } from "./responses/place.ts";
import { responsesStarMet } from "./responses/star-met.ts";
import { responsesStillCurrent } from "./responses/still-current.ts";
import { risksDueInTerm } from "./risks/due-in-term.ts";
import { risksHighHasPlaybook } from "./risks/high-has-playbook.ts";
import { risksResidual } from "./risks/residual.ts";
import { risksScaleWhole } from "./risks/scale-whole.ts";
import { scoringEvidence } from "./scoring/evidence.ts";
import { scoringOnsiteReading } from "./scoring/onsite-reading.ts";
import { scoringPlaced } from "./scoring/placed.ts";
import { scoringPointsTotal } from "./scoring/points-total.ts";
import { scoringReferencesCounted } from "./scoring/references-counted.ts";
import { scoringSelfScore } from "./scoring/self-score.ts";
import { serviceLevelsFromRequirement } from "./service-levels/from-requirement.ts";
import { serviceLevelsLimitQuoted } from "./service-levels/limit-quoted.ts";
import { serviceLevelsStandardMeasured } from "./service-levels/standard-measured.ts";
import { serviceLevelsWindowsCoverDay } from "./service-levels/windows-cover-day.ts";
import { staffingCertificateValid } from "./staffing/certificate-valid.ts";
import { staffingChangeNoticed } from "./staffing/change-noticed.ts";
import { staffingEntryNoticed } from "./staffing/entry-noticed.ts";
import { staffingIdNumberAgrees } from "./staffing/id-number-agrees.ts";
import { staffingOnsiteMinimum } from "./staffing/onsite-minimum.ts";
import { staffingOnsiteOnlyHere } from "./staffing/onsite-only-here.ts";
import { staffingQualifiedCertificate } from "./staffing/qualified-certificate.ts";
import { staffingQualifiedDegree } from "./staffing/qualified-degree.ts";
import { staffingQualifiedExperience } from "./staffing/qualified-experience.ts";
import { staffingRoleHeadcount } from "./staffing/role-headcount.ts";
import { staffingSamePersonTwice } from "./staffing/same-person-twice.ts";
import { staffingSocialSecurityWindow } from "./staffing/social-security-window.ts";
import { staffingTeamSize } from "./staffing/team-size.ts";
import { systemsCaredFor } from "./systems/cared-for.ts";
import { systemsPersonMonths } from "./systems/person-months.ts";
import { textBidderName } from "./text/bidder-name.ts";
import { textHouseWords } from "./text/house-words.ts";
import { textInternalId } from "./text/internal-id.ts";
import { textPlaceholder } from "./text/placeholder.ts";
import { textProjectName } from "./text/project-name.ts";
import { textReferenceResolves } from "./text/reference-resolves.ts";
import { textSampleData } from "./text/sample-data.ts";
import { textStandardRegistered } from "./text/standard-registered.ts";
import { textTotalPrice } from "./text/total-price.ts";
import { textTypedNumber } from "./text/typed-number.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [
  clarificationsBothPlaces,
  clausesQuoted,
  clausesSealed,
  clausesWellFormed,
  clausesWholeTender,
  companyCertificateValid,
  companyCreditCode,
  companyScanDigest,
  companyScanPresent,
  contractDatesInOrder,
  contractParameterQuoted,
  drillsDateFits,
  drillsDatesInOrder,
  drillsFindingClosed,
  drillsFiveParts,
  drillsNumberPerSystem,
  drillsScenarioOfPlaybook,
  drillsScriptInOrder,
  drillsStatusFits,
  equipmentCertificateTerm,
  equipmentLargeUpsAuthorised,
  equipmentServiceLevel,
  equipmentStatedSum,
  equipmentTwoReadings,
  evidenceForADuty,
  evidenceHandedOver,
  formsBlankFilled,
  formsDate,
  formsInVolume,
  formsLockedText,
  formsSignatureLine,
  obligationsDatePossible,
  obligationsDueOnWorkday,
  obligationsEventKnown,
  obligationsPastDue,
  obligationsPaymentNamed,
  obligationsPeriodSet,
  obligationsSourceStands,
  obligationsWhenComplete,
  operationsApproved,
  operationsCountsPossible,
  operationsInItsMonth,
  operationsInOrder,
  operationsIncidentComplete,
  operationsInspectionDue,
  operationsLateExplained,
  operationsLevelByWindow,
  operationsNumberOnce,
  operationsOnSite,
  operationsPlanOftenEnough,
  playbooksCalledInTime,
  playbooksCommandFilled,
  playbooksEscalatedInTime,
  playbooksGradingComplete,
  playbooksLevelsComplete,
  playbooksPartsComplete,
  playbooksPhasesComplete,
  playbooksReachable,
  playbooksReportsTimed,
  playbooksStepsInOrder,
  playbooksStepsWithinLimits,
  playbooksTimesWithinContract,
  playbooksVersionCurrent,
  pricingAllWorkPriced,
  pricingAmountInWords,
  pricingLineAmount,
  pricingMinimumWage,
  pricingQuantityAsTendered,
  pricingTableTotal,
  pricingTablesAgree,
  pricingWholeYuan,
  pricingWithinBudget,
  rejectionsAssigned,
  responsesAnswered,
  responsesAskedFor,
  responsesDeviationExplained,
  responsesNamedPlace,
  responsesNotAnEcho,
  responsesPlace,
  responsesStarMet,
  responsesStillCurrent,
  risksDueInTerm,
  risksHighHasPlaybook,
  risksResidual,
  risksScaleWhole,
  scoringEvidence,
  scoringOnsiteReading,
  scoringPlaced,
  scoringPointsTotal,
  scoringReferencesCounted,
  scoringSelfScore,
  serviceLevelsFromRequirement,
  serviceLevelsLimitQuoted,
  serviceLevelsStandardMeasured,
  serviceLevelsWindowsCoverDay,
  staffingCertificateValid,
  staffingChangeNoticed,
  staffingEntryNoticed,
  staffingIdNumberAgrees,
  staffingOnsiteMinimum,
  staffingOnsiteOnlyHere,
  staffingQualifiedCertificate,
  staffingQualifiedDegree,
  staffingQualifiedExperience,
  staffingRoleHeadcount,
  staffingSamePersonTwice,
  staffingSocialSecurityWindow,
  staffingTeamSize,
  systemsCaredFor,
  systemsPersonMonths,
  textBidderName,
  textHouseWords,
  textInternalId,
  textPlaceholder,
  textProjectName,
  textReferenceResolves,
  textSampleData,
  textStandardRegistered,
  textTotalPrice,
  textTypedNumber,
];
