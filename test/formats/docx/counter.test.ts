import { expect, test } from "vitest";
import { chineseNumber, createCounter } from "../../../generators/formats/docx/counter.ts";

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [21, "二十一"],
  [100, "一百"],
  [101, "一百零一"],
  [110, "一百一十"],
  [999, "九百九十九"],
])("%i is %s", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test("chapters count on past a heading without number, whose own headings have none", () => {
  const counter = createCounter();
  const numbers = [[1, true], [2, true], [3, true], [2, true], [1, false], [2, true], [3, true], [1, true], [3, true], [2, true], [4, true]].map(
    ([depth, numbered]) => counter.heading(depth as number, numbered as boolean).number,
  );
  expect(numbers).toEqual(["第一章", "1.1", "1.1.1", "1.2", undefined, undefined, undefined, "第二章", undefined, "2.1", undefined]);
});

test("captions count by chapter, and outside of chapters through the document", () => {
  const counter = createCounter();
  const seen: string[] = [];
  const caption = (): void => {
    const { chapter, number, restart } = counter.caption("table");
    seen.push(`${chapter ?? ""}-${number}${restart ? "!" : ""}`);
  };
  caption();
  counter.heading(1, true);
  caption();
  caption();
  counter.heading(1, false);
  caption();
  counter.heading(1, true);
  caption();
  expect(seen).toEqual(["-1", "1-1!", "1-2", "-2!", "2-1!"]);
});

test("tables and figures count apart", () => {
  const counter = createCounter();
  counter.heading(1, true);
  expect((["table", "figure", "figure", "table"] as const).map((kind) => counter.caption(kind))).toEqual([
    { kind: "table", bookmark: "tab1", chapter: 1, number: 1, restart: false },
    { kind: "figure", bookmark: "fig1", chapter: 1, number: 1, restart: false },
    { kind: "figure", bookmark: "fig2", chapter: 1, number: 2, restart: false },
    { kind: "table", bookmark: "tab2", chapter: 1, number: 2, restart: false },
  ]);
});
