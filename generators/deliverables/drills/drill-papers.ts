import { drillDocument } from "../../prose/drill/document.ts";
import { everybody } from "../../views/view.ts";
import { defineFamily } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** The papers of each drill in five parts: to be filled in before it is held, filled in afterwards. */
export const drillPapers = defineFamily({
  id: "drill-papers",
  readers: everybody,
  sources: ["drills"],
  members: (model) => model.values("drills").map(({ id, title }) => ({
    id: `drill-${id}`,
    title: `演练资料-${title}`,
    what: "一次演练的方案、脚本和时间线、培训、记录、评估与总结，附签到表；没有举行的，后三件是待填的表。",
    readers: everybody,
    sources: ["drills", "playbooks", "systems", "roster"],
    docx(whole) {
      const drill = whole.values("drills").find((one) => one.id === id);
      return drill && drillDocument(whole, drill, { properties: properties(whole, `演练资料-${title}`), mark: draftMark(whole) });
    },
  })),
});
