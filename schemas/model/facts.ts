/** The figures that prose takes from the model by `<Fact id="…" />`, so that no number is typed twice. */
import { dateInWords } from "../calc/dates.ts";
import { durationText } from "../fields/index.ts";
import type { Model } from "./model.ts";

/** `onsiteMinimum` or `contract.onsiteMinimum`: a limit of the contract; `staffing.onsite` and the like: a figure of the model. */
export function factText(model: Model, id: string): string | undefined {
  const own = facts[id]?.(model);
  if (own !== undefined) return own;
  const limit = Object.entries(model.contract.parameters).find(([key]) => key === id.replace(/^contract\./, ""))?.[1];
  if (limit === undefined) return undefined;
  const { value } = limit;
  return typeof value === "object" ? durationText(value) : typeof value === "string" ? dateInWords(value) : String(value);
}

/** Whether a figure of that name can be had of a contract; cheaper than the figure. */
export const hasFact = (contract: Model["contract"], id: string): boolean =>
  Object.hasOwn(facts, id) || contract.parameters[id.replace(/^contract\./, "") as keyof Model["contract"]["parameters"]] !== undefined;

const facts: Readonly<Record<string, (model: Model) => string>> = {
  "contract.project": ({ contract }) => contract.project,
  "contract.projectNumber": ({ contract }) => contract.projectNumber,
  "contract.buyer": ({ contract }) => contract.buyer.name,
  "contract.user": ({ contract }) => contract.user,
  "contract.end": ({ contract }) => dateInWords(contract.term.end),
  "staffing.team": ({ staffing }) => String(staffing.members.length),
  "staffing.onsite": ({ staffing }) => String(staffing.onsite),
  "systems.count": ({ systems }) => String(systems.systems.length),
  "systems.personMonths": ({ systems }) => String(systems.personMonths),
};
