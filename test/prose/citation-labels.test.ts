import { expect, test } from "vitest";
import { citationLabels } from "../../generators/prose/citation-labels.ts";

test.each([
  ["one place", ["第六章 九 第 1 段"], ["第六章 九 第 1 段"]],
  ["the mark after a printed number is not repeated", ["第六章 9.1.2 2、"], ["第六章 9.1.2 2"]],
  ["neighbours of one place are joined", ["第六章 3.7.1.1.2 （1）", "第六章 3.7.1.1.2 （6）", "第六章 3.7.1.2 （1）"], ["第六章 3.7.1.1.2 （1）、（6）", "3.7.1.2 （1）"]],
  ["numbers and paragraphs", ["第六章 3.7.1.3 第 1 段", "第六章 十 5、", "第六章 十 8、", "第六章 十 第 2 段"], ["第六章 3.7.1.3 第 1 段", "十 5、8、第 2 段"]],
  ["items below items", ["第六章 9.1.2 3、 a、", "第六章 9.1.2 3、 b、", "第六章 9.1.2 4、"], ["第六章 9.1.2 3 a、b", "9.1.2 4"]],
  ["rows of a table", ["第六章 八 表“项目名称、角色”第 2 行", "第六章 八 表“项目名称、角色”第 3 行"], ["第六章 八 表“项目名称、角色” 第 2 行、第 3 行"]],
  ["a place that covers all below it stays by itself", ["第六章 十", "第六章 十 5、"], ["第六章 十", "十 5"]],
  ["another chapter is named", ["第五章 一 7. 第 1 段", "第六章 十 5、"], ["第五章 一 7 第 1 段", "第六章 十 5"]],
  ["a chapter alone", ["第六章"], ["第六章"]],
])("%s", (_, labels, told) => {
  expect(citationLabels(labels)).toEqual(told);
});
