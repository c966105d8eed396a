import type { Diagram } from "../../values/diagram.ts";
import { defineView, everybody } from "../view.ts";
import { flowCode } from "./flow-code.ts";
import { scenarioIds, scenarioOf } from "./parts.ts";

/** The flow chart of one scenario. */
export const playbooksFlow = defineView({
  id: "playbooks/flow",
  title: "处置流程图",
  readers: everybody,
  draws: true,
  parameters: scenarioIds,
  build(model, parameter): Diagram {
    const found = scenarioOf(model, parameter);
    return { id: "playbooks/flow", caption: `处置流程：${found?.scenario.title ?? ""}`, mermaid: found ? flowCode(found.scenario, model.staffing.name) : "flowchart TD\n" };
  },
});
