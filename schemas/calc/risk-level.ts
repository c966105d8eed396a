/** Likelihood × impact → the declared level of the risk register. */
import type { EntryValue } from "../collections/index.ts";

export type RiskLevel = EntryValue<"riskScale">["levels"][number];

export const riskScore = (likelihood: number, impact: number): number => likelihood * impact;

/** The level whose range holds the score; undefined when the scale has a gap. */
export const riskLevel = (scale: EntryValue<"riskScale">, score: number): RiskLevel | undefined =>
  scale.levels.find(({ from, to }) => from <= score && score <= to);
