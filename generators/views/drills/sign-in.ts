import { defineView, everybody } from "../view.ts";
import { drillIds, drillOf } from "./drill.ts";
import { signInSheet } from "./sign-in-sheet.ts";

/** The sign-in sheet of one drill. */
export const drillsSignIn = defineView({
  id: "drills/sign-in",
  title: "演练签到表",
  readers: everybody,
  parameters: drillIds,
  build(model, parameter) {
    const drill = drillOf(model, parameter);
    return signInSheet(model, drill, { id: "drills/sign-in", caption: "演练签到表", attended: drill?.record.held?.attended, observers: true });
  },
});
