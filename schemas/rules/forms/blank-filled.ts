import { blanksOf, placeOfSpan } from "../../calc/form-text.ts";
import { defineRule } from "../rule.ts";

export const formsBlankFilled = defineRule({
  id: "forms/blank-filled",
  severity: "placeholder",
  docs: {
    title: "表单的空白都填了",
    what: "适用的表单里，每个 <Blank> 都有 value 或 fact；投标方代表签字那几行留给手写的不算。",
    why: "表单留空等于没有响应，评审时可能被要求澄清甚至否决。",
  },
  messages: { empty: { text: "表单“{form}”有一处空白没有填", help: "取自内容的写 fact=\"…\"，例如 company.name；其他写 value=\"…\"，没有的写“无”" } },
  needs: [],
  check({ catalog, report }) {
    for (const entry of catalog.all("forms")) {
      if (!entry.value.applicable || !entry.body) continue;
      for (const blank of blanksOf(entry.body)) {
        if (blank.value === undefined && blank.fact === undefined && !blank.handwritten) report({ message: "empty", entry, place: placeOfSpan(entry, blank), data: { form: entry.value.name } });
      }
    }
  },
});
