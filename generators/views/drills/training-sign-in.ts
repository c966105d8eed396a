import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";
import { signInSheet } from "./sign-in-sheet.ts";

/** The sign-in sheet of the training before one drill. */
export const drillsTrainingSignIn = defineView({
  id: "drills/training-sign-in",
  title: "演练培训签到表",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter) {
    const drill = drillOf(model, parameter);
    return signInSheet(model, drill, { id: "drills/training-sign-in", caption: "培训签到表", attended: drill?.training.held?.attended, observers: false });
  },
});
