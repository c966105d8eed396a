import { scoringByNature } from "../../views/scoring/by-nature.ts";
import { scoringItems } from "../../views/scoring/items.ts";
import { scoringOnsiteReadings } from "../../views/scoring/onsite-readings.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** The scoring items with evidence, where it stands, and self-score. */
export const scoringIndex = defineDeliverable({
  id: "scoring-index",
  title: "评分索引与自评",
  what: "评分表的每一项：评分办法、我方证据和所在页、自评和理由，驻场人数的两种读法。",
  readers: ["bid"],
  sources: ["scoring", "certificates", "references", "roster"],
  xlsx(model) {
    const mark = draftMark(model);
    return {
      properties: properties(model, "评分索引与自评"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "评分索引与自评", title: "评分索引与自评", lines: [`项目编号：${model.contract.projectNumber}`], tables: [tableOf(scoringItems, model)], orientation: "landscape" },
        { name: "构成", title: "评分构成", tables: [tableOf(scoringByNature, model)] },
        { name: "驻场读法", title: "驻场人数的两种读法", lines: ["评分表和采购需求对驻场人数的说法不同，已列入询问函；没有答复前自评按从严的一种。"], tables: [tableOf(scoringOnsiteReadings, model)], orientation: "landscape" },
      ],
    };
  },
});
