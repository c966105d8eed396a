/** The tables of all rules, by rule id. */
import { cases as clarificationsBothPlaces } from "./clarifications/both-places.cases.ts";
import { cases as clausesQuoted } from "./clauses/quoted.cases.ts";
import { cases as clausesSealed } from "./clauses/sealed.cases.ts";
import { cases as clausesWellFormed } from "./clauses/well-formed.cases.ts";
import { cases as clausesWholeTender } from "./clauses/whole-tender.cases.ts";
import { cases as companyCertificateValid } from "./company/certificate-valid.cases.ts";
import { cases as companyCreditCode } from "./company/credit-code.cases.ts";
import { cases as companyScanDigest } from "./company/scan-digest.cases.ts";
import { cases as companyScanPresent } from "./company/scan-present.cases.ts";
import { cases as contractDatesInOrder } from "./contract/dates-in-order.cases.ts";
import { cases as contractParameterQuoted } from "./contract/parameter-quoted.cases.ts";
import { cases as drillsDateFits } from "./drills/date-fits.cases.ts";
import { cases as drillsDatesInOrder } from "./drills/dates-in-order.cases.ts";
import { cases as drillsFindingClosed } from "./drills/finding-closed.cases.ts";
import { cases as drillsFiveParts } from "./drills/five-parts.cases.ts";
import { cases as drillsNumberPerSystem } from "./drills/number-per-system.cases.ts";
import { cases as drillsScenarioOfPlaybook } from "./drills/scenario-of-playbook.cases.ts";
import { cases as drillsScriptInOrder } from "./drills/script-in-order.cases.ts";
import { cases as drillsStatusFits } from "./drills/status-fits.cases.ts";
import { cases as equipmentCertificateTerm } from "./equipment/certificate-term.cases.ts";
import { cases as equipmentLargeUpsAuthorised } from "./equipment/large-ups-authorised.cases.ts";
import { cases as equipmentServiceLevel } from "./equipment/service-level.cases.ts";
import { cases as equipmentStatedSum } from "./equipment/stated-sum.cases.ts";
import { cases as equipmentTwoReadings } from "./equipment/two-readings.cases.ts";
import { cases as evidenceForADuty } from "./evidence/for-a-duty.cases.ts";
import { cases as evidenceHandedOver } from "./evidence/handed-over.cases.ts";
import { cases as formsBlankFilled } from "./forms/blank-filled.cases.ts";
import { cases as formsDate } from "./forms/date.cases.ts";
import { cases as formsInVolume } from "./forms/in-volume.cases.ts";
import { cases as formsLockedText } from "./forms/locked-text.cases.ts";
import { cases as formsSignatureLine } from "./forms/signature-line.cases.ts";
import { cases as obligationsDatePossible } from "./obligations/date-possible.cases.ts";
import { cases as obligationsDueOnWorkday } from "./obligations/due-on-workday.cases.ts";
import { cases as obligationsEventKnown } from "./obligations/event-known.cases.ts";
import { cases as obligationsPastDue } from "./obligations/past-due.cases.ts";
import { cases as obligationsPaymentNamed } from "./obligations/payment-named.cases.ts";
import { cases as obligationsPeriodSet } from "./obligations/period-set.cases.ts";
import { cases as obligationsSourceStands } from "./obligations/source-stands.cases.ts";
import { cases as obligationsWhenComplete } from "./obligations/when-complete.cases.ts";
import { cases as operationsApproved } from "./operations/approved.cases.ts";
import { cases as operationsCountsPossible } from "./operations/counts-possible.cases.ts";
import { cases as operationsInItsMonth } from "./operations/in-its-month.cases.ts";
import { cases as operationsInOrder } from "./operations/in-order.cases.ts";
import { cases as operationsIncidentComplete } from "./operations/incident-complete.cases.ts";
import { cases as operationsInspectionDue } from "./operations/inspection-due.cases.ts";
import { cases as operationsLateExplained } from "./operations/late-explained.cases.ts";
import { cases as operationsLevelByWindow } from "./operations/level-by-window.cases.ts";
import { cases as operationsNumberOnce } from "./operations/number-once.cases.ts";
import { cases as operationsOnSite } from "./operations/on-site.cases.ts";
import { cases as operationsPlanOftenEnough } from "./operations/plan-often-enough.cases.ts";
import { cases as playbooksCalledInTime } from "./playbooks/called-in-time.cases.ts";
import { cases as playbooksCommandFilled } from "./playbooks/command-filled.cases.ts";
import { cases as playbooksEscalatedInTime } from "./playbooks/escalated-in-time.cases.ts";
import { cases as playbooksGradingComplete } from "./playbooks/grading-complete.cases.ts";
import { cases as playbooksLevelsComplete } from "./playbooks/levels-complete.cases.ts";
import { cases as playbooksPartsComplete } from "./playbooks/parts-complete.cases.ts";
import { cases as playbooksPhasesComplete } from "./playbooks/phases-complete.cases.ts";
import { cases as playbooksReachable } from "./playbooks/reachable.cases.ts";
import { cases as playbooksReportsTimed } from "./playbooks/reports-timed.cases.ts";
import { cases as playbooksStepsInOrder } from "./playbooks/steps-in-order.cases.ts";
import { cases as playbooksStepsWithinLimits } from "./playbooks/steps-within-limits.cases.ts";
import { cases as playbooksTimesWithinContract } from "./playbooks/times-within-contract.cases.ts";
import { cases as playbooksVersionCurrent } from "./playbooks/version-current.cases.ts";
import { cases as pricingAllWorkPriced } from "./pricing/all-work-priced.cases.ts";
import { cases as pricingAmountInWords } from "./pricing/amount-in-words.cases.ts";
import { cases as pricingLineAmount } from "./pricing/line-amount.cases.ts";
import { cases as pricingMinimumWage } from "./pricing/minimum-wage.cases.ts";
import { cases as pricingQuantityAsTendered } from "./pricing/quantity-as-tendered.cases.ts";
import { cases as pricingTableTotal } from "./pricing/table-total.cases.ts";
import { cases as pricingTablesAgree } from "./pricing/tables-agree.cases.ts";
import { cases as pricingWholeYuan } from "./pricing/whole-yuan.cases.ts";
import { cases as pricingWithinBudget } from "./pricing/within-budget.cases.ts";
import { cases as rejectionsAssigned } from "./rejections/assigned.cases.ts";
import { cases as responsesAnswered } from "./responses/answered.cases.ts";
import { cases as responsesAskedFor } from "./responses/asked-for.cases.ts";
import { cases as responsesDeviationExplained } from "./responses/deviation-explained.cases.ts";
import { cases as responsesNamedPlace } from "./responses/named-place.cases.ts";
import { cases as responsesNotAnEcho } from "./responses/not-an-echo.cases.ts";
import { cases as responsesPlace } from "./responses/place.cases.ts";
import { cases as responsesStarMet } from "./responses/star-met.cases.ts";
import { cases as responsesStillCurrent } from "./responses/still-current.cases.ts";
import { cases as risksDueInTerm } from "./risks/due-in-term.cases.ts";
import { cases as risksHighHasPlaybook } from "./risks/high-has-playbook.cases.ts";
import { cases as risksResidual } from "./risks/residual.cases.ts";
import { cases as risksScaleWhole } from "./risks/scale-whole.cases.ts";
import { cases as scoringEvidence } from "./scoring/evidence.cases.ts";
import { cases as scoringOnsiteReading } from "./scoring/onsite-reading.cases.ts";
import { cases as scoringPlaced } from "./scoring/placed.cases.ts";
import { cases as scoringPointsTotal } from "./scoring/points-total.cases.ts";
import { cases as scoringReferencesCounted } from "./scoring/references-counted.cases.ts";
import { cases as scoringSelfScore } from "./scoring/self-score.cases.ts";
import { cases as serviceLevelsFromRequirement } from "./service-levels/from-requirement.cases.ts";
import { cases as serviceLevelsLimitQuoted } from "./service-levels/limit-quoted.cases.ts";
import { cases as serviceLevelsStandardMeasured } from "./service-levels/standard-measured.cases.ts";
import { cases as serviceLevelsWindowsCoverDay } from "./service-levels/windows-cover-day.cases.ts";
import { cases as staffingCertificateValid } from "./staffing/certificate-valid.cases.ts";
import { cases as staffingChangeNoticed } from "./staffing/change-noticed.cases.ts";
import { cases as staffingEntryNoticed } from "./staffing/entry-noticed.cases.ts";
import { cases as staffingIdNumberAgrees } from "./staffing/id-number-agrees.cases.ts";
import { cases as staffingOnsiteMinimum } from "./staffing/onsite-minimum.cases.ts";
import { cases as staffingOnsiteOnlyHere } from "./staffing/onsite-only-here.cases.ts";
import { cases as staffingQualifiedCertificate } from "./staffing/qualified-certificate.cases.ts";
import { cases as staffingQualifiedDegree } from "./staffing/qualified-degree.cases.ts";
import { cases as staffingQualifiedExperience } from "./staffing/qualified-experience.cases.ts";
import { cases as staffingRoleHeadcount } from "./staffing/role-headcount.cases.ts";
import { cases as staffingSamePersonTwice } from "./staffing/same-person-twice.cases.ts";
import { cases as staffingSocialSecurityWindow } from "./staffing/social-security-window.cases.ts";
import { cases as staffingTeamSize } from "./staffing/team-size.cases.ts";
import { cases as systemsCaredFor } from "./systems/cared-for.cases.ts";
import { cases as systemsPersonMonths } from "./systems/person-months.cases.ts";
import { cases as textBidderName } from "./text/bidder-name.cases.ts";
import { cases as textHouseWords } from "./text/house-words.cases.ts";
import { cases as textInternalId } from "./text/internal-id.cases.ts";
import { cases as textPlaceholder } from "./text/placeholder.cases.ts";
import { cases as textProjectName } from "./text/project-name.cases.ts";
import { cases as textReferenceResolves } from "./text/reference-resolves.cases.ts";
import { cases as textSampleData } from "./text/sample-data.cases.ts";
import { cases as textStandardRegistered } from "./text/standard-registered.cases.ts";
import { cases as textTotalPrice } from "./text/total-price.cases.ts";
import { cases as textTypedNumber } from "./text/typed-number.cases.ts";
import type { RuleCases } from "../support/rule-tester.ts";

export const tables: readonly RuleCases[] = [
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
