/** The model → every diagram that its views write for this reader. */
import type { Model } from "../../schemas/index.ts";
import type { Diagram } from "../values/diagram.ts";
import { views } from "./index.ts";
import { isDiagram } from "./show.ts";

const known = new WeakMap<Model, readonly Diagram[]>();

export function diagramsOf(model: Model): readonly Diagram[] {
  const found = known.get(model) ?? views.filter(({ draws, readers }) => draws && readers.includes(model.audience)).flatMap((view) => {
    const parameters: readonly (string | undefined)[] = view.parameters?.(model) ?? [undefined];
    return parameters.map((parameter) => view.build(model, parameter)).filter(isDiagram);
  });
  known.set(model, found);
  return found;
}
