import { formsSignatures } from "../../views/forms/signatures.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** Every line of the bid that is signed or sealed, to be ticked off before the volumes are scanned. */
export const signatureList = defineDeliverable({
  id: "signature-list",
  title: "签字盖章清单",
  what: "两册投标文件里每一处要签字、盖章的地方：哪张表单、哪一行、谁签盖什么；没有落款的逐页签字或骑缝盖章。",
  readers: ["bid"],
  sources: ["forms", "volumes"],
  xlsx(model) {
    const mark = draftMark(model);
    return {
      properties: properties(model, "签字盖章清单"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [{
        name: "签字盖章清单",
        title: "签字盖章清单",
        lines: [`项目名称：${model.contract.project}`, `项目编号：${model.contract.projectNumber}`],
        tables: [tableOf(formsSignatures, model)],
        orientation: "landscape",
      }],
    };
  },
});
