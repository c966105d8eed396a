/** A plan → whom to call in which order, and within what time at each level. */
import { durationText, type Model } from "../../../schemas/index.ts";
import { faultLevels, phoneOf, positionOf, type FaultLevel, type Playbook } from "./parts.ts";

export interface Call {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** undefined when the reader may not have it. */
  readonly phone: string | undefined;
  /** By level: 5 分钟内, or 0.5 小时后升级. */
  readonly when: ReadonlyMap<string, string>;
}

/** In the order of the most urgent level, then of the next; whom it escalates to comes where they are called first. `levels`: those that count, all without it. */
export function callOrder(model: Model, { levels }: Playbook, counted: readonly FaultLevel[] = faultLevels(model)): Call[] {
  const calls = new Map<string, Map<string, string>>();
  const add = (id: string, level: string, words: string): void => {
    const own = calls.get(id) ?? new Map<string, string>();
    calls.set(id, own);
    own.set(level, [own.get(level), words].filter(Boolean).join("\n"));
  };
  const own = counted.flatMap(({ id }) => levels.filter(({ level }) => level === id));
  for (const { level, notify } of own) for (const { who, within } of notify) add(who, level, `${durationText(within)}内`);
  for (const { level, escalate } of own) if (escalate) add(escalate.to, level, `${durationText(escalate.after)}后升级`);
  return [...calls].map(([id, when]) => ({ id, name: model.staffing.name(id), position: positionOf(model, id), phone: phoneOf(model, id), when }));
}
