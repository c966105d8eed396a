/** What the views of emergency plans look up: a plan or a scenario by its id, names with telephones, levels by scope. */
import type { EntryValue, Model } from "../../../schemas/index.ts";

export type Playbook = EntryValue<"playbooks">;
export type Scenario = Playbook["scenarios"][number];
export type FaultLevel = EntryValue<"faultLevels">;
export type Step = Scenario["phases"]["assess"][number];

export const phaseWords = { assess: "研判", contain: "抑制", eradicate: "根除", recover: "恢复" } as const;
export const phaseList = Object.entries(phaseWords) as [keyof typeof phaseWords, string][];

export const playbooksInOrder = (model: Model): Playbook[] => [...model.values("playbooks")].sort((a, b) => a.order - b.order);
export const playbookIds = (model: Model): string[] => model.values("playbooks").map(({ id }) => id);
export const scenarioIds = (model: Model): string[] => model.values("playbooks").flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
export const playbookOf = (model: Model, id: string | undefined): Playbook | undefined => model.values("playbooks").find((playbook) => playbook.id === id);

export interface ScenarioPlace {
  readonly playbook: Playbook;
  readonly scenario: Scenario;
}

export function scenarioOf(model: Model, id: string | undefined): ScenarioPlace | undefined {
  for (const playbook of model.values("playbooks")) {
    const scenario = playbook.scenarios.find((each) => each.id === id);
    if (scenario) return { playbook, scenario };
  }
  return undefined;
}

/** undefined also when the reader may not have it. */
export const phoneOf = (model: Model, id: string): string | undefined => model.staffing.members.find(({ person }) => person.id === id)?.person.phone;
export const positionOf = (model: Model, id: string): string => model.staffing.members.find(({ person }) => person.id === id)?.person.position ?? "";

/** Without what stands in brackets. */
export const shortPosition = (model: Model, id: string): string => positionOf(model, id).replace(/（[^）]*）$/, "") || positionOf(model, id);

/** Name and telephone on two lines. */
export const reached = (model: Model, id: string): string => [model.staffing.name(id), phoneOf(model, id)].filter(Boolean).join("\n");

/** The most urgent first. */
export const faultLevels = (model: Model): FaultLevel[] => [...model.values("faultLevels")].sort((a, b) => a.order - b.order);

/** Levels that a scenario can have, by the scopes that it is judged by. */
export const levelsOf = (model: Model, { grading }: Scenario): FaultLevel[] => faultLevels(model).filter(({ scope }) => grading.some((each) => each.scope === scope));

/** 8:30 至 17:30; over midnight: 17:30 至次日 8:30. */
export function windowText({ from, to }: FaultLevel): string {
  const clock = (time: string): string => time.replace(/^0/, "");
  return from === to ? "全天" : `${clock(from)} 至${to < from ? "次日 " : " "}${clock(to)}`;
}
