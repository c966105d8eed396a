/** The risk register with scores and levels. */
import { riskLevel, riskScore, type RiskLevel } from "../calc/risk-level.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";

export interface AssessedRisk {
  readonly risk: EntryValue<"risks">;
  readonly score: number;
  readonly level: RiskLevel | undefined;
  readonly residualScore: number;
  readonly residualLevel: RiskLevel | undefined;
}

export interface RisksModel {
  readonly scale: EntryValue<"riskScale"> | undefined;
  readonly risks: readonly AssessedRisk[];
}

export function risksModel(catalog: Catalog): RisksModel {
  const scale = catalog.one("riskScale")?.value;
  const risks = catalog.all("risks").map(({ value: risk }) => {
    const score = riskScore(risk.likelihood, risk.impact);
    const residualScore = riskScore(risk.residualLikelihood, risk.residualImpact);
    return { risk, score, residualScore, level: scale && riskLevel(scale, score), residualLevel: scale && riskLevel(scale, residualScore) };
  });
  return { scale, risks };
}
