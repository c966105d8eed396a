import { textsOf } from "../../calc/prose-of.ts";
import { defineRule } from "../rule.ts";

export const textPlaceholder = defineRule({
  id: "text/placeholder",
  severity: "placeholder",
  docs: {
    title: "没有留下占位",
    what: "内容里没有【待填写】等占位写法。",
    why: "占位印到交出去的文件里，轻则难看，重则按漏项处理。",
  },
  messages: { left: { text: "还没有填：{word}", help: "填上真实内容" } },
  needs: [],
  check({ catalog, report }) {
    const words = catalog.one("houseWords");
    if (!words) return;
    for (const { entry, path, text, place } of textsOf(catalog)) {
      const word = words.value.placeholders.find((placeholder) => text.includes(placeholder));
      if (word) report({ message: "left", entry, path, words: word, data: { word }, ...(place ? { place: place(word) } : {}) });
    }
  },
});
