import { proseOf } from "../../calc/prose-of.ts";
import { defineRule } from "../rule.ts";

export const textHouseWords = defineRule({
  id: "text/house-words",
  severity: "error",
  docs: {
    title: "没有别家的名字和不用的词",
    what: "内容里没有其他项目、其他客户的名称，也没有用语表里不用的词。",
    why: "标书里出现别家项目的名字，会被当作抄袭或串标的线索。",
  },
  messages: {
    foreign: { text: "出现了其他项目或客户的名称“{word}”", help: "改成本项目的名称" },
    forbidden: { text: "不用“{word}”", help: "改用：{instead}" },
  },
  needs: [],
  check({ catalog, report }) {
    const words = catalog.one("houseWords");
    if (!words) return;
    for (const { entry, path, text, place } of proseOf(catalog)) {
      const foreign = words.value.foreign.find((word) => text.includes(word));
      if (foreign) report({ message: "foreign", entry, path, words: foreign, data: { word: foreign }, ...(place ? { place: place(foreign) } : {}) });
      const forbidden = words.value.forbidden.find(({ word }) => text.includes(word));
      if (forbidden) report({ message: "forbidden", entry, path, words: forbidden.word, data: { ...forbidden }, ...(place ? { place: place(forbidden.word) } : {}) });
    }
  },
});
