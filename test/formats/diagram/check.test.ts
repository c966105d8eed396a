/** What is allowed in a diagram, found without mermaid. */
import { describe, expect, test } from "vitest";
import { checkDiagram } from "../../../generators/formats/diagram/check.ts";
import { diagramKinds } from "../../../generators/values/fence.ts";
import { samples } from "./samples.ts";

const told = (code: string): (string | number)[][] => checkDiagram(code).map(({ line, words, message }) => [line, words, message]);

test("there is a sample of every kind that is drawn; graph is another word for flowchart", () => {
  expect(Object.keys(diagramKinds).filter((word) => !(word in samples))).toEqual(["graph"]);
});

test.each(Object.entries(samples))("%s is allowed, also with windows line ends", (_, code) => {
  expect(checkDiagram(code)).toEqual([]);
  expect(checkDiagram(code.replaceAll("\n", "\r\n"))).toEqual([]);
});

describe("kinds", () => {
  test.each([
    ["journey", "title x"], ["erDiagram", "A ||--o{ B : has"], ["xychart-beta", "bar [1]"], ["gitGraph", "commit"], ["sankey-beta", "a,b,1"], ["classDiagram", "A <|-- B"], ["stateDiagram", "a --> b"],
  ])("%s is not drawn", (word, rest) => expect(told(`\n${word}\n  ${rest}`)).toEqual([[2, word, `不画“${word}”这种图`]]));

  test("no kind at all", () => {
    expect(told("%% 注\n  流程 TD\n  A --> B")).toEqual([[2, "流程", "图的第一行要写图的种类，这里是“流程”"]]);
    expect(told("")).toEqual([[1, "", "图里什么都没有"]]);
    expect(told("\n%% 只有注释\n")).toEqual([[1, "", "图里什么都没有"]]);
    expect(told("toString\n A --> B")).toEqual([[1, "toString", "图的第一行要写图的种类，这里是“toString”"]]);
    expect(told("flowchart-elk TD\n A --> B")[0]?.slice(0, 2)).toEqual([1, "flowchart-elk"]);
  });

  test("every problem says what to do", () => {
    for (const code of ["", "journey", "x", "---\na: b\n---\npie"]) for (const { help } of checkDiagram(code)) expect(help).toMatch(/\p{Script=Han}/u);
  });
});

describe("statements", () => {
  test.each([
    ["---\nconfig:\n  theme: dark\n---\nflowchart TD\n A --> B", 1, "---"],
    ["%%{init: {'theme':'dark'}}%%\nflowchart TD\n A --> B", 1, "%%{init: {'theme':'dark'}"],
    ["flowchart TD\n A --> B\n  click A \"https://a.cn\"", 3, "click"],
    ["gantt\n  section x\n    甲 :a, 2025-01-01, 1d\n  click a href \"https://a.cn\"", 4, "click"],
    ["sequenceDiagram\n 甲->>乙: x\n link 甲: 主页 @ https://a.cn", 3, "link"],
    ["flowchart TD\n A@{ img: \"https://a.cn/a.png\" } --> B", 2, "@{ img: \"https://a.cn/a.png\" }"],
    ["flowchart TD\n A[fa:fa-phone 电话] --> B", 2, "fa:fa-phone"],
    ["flowchart TD\n A[\"$$x^2$$\"] --> B", 2, "$$x^2$$"],
    ["flowchart TD\n A --> B\n style A fill:url(https://a.cn/x)", 3, "url(https://a.cn/x)"],
    ["flowchart TD\n A[\"<img src=x onerror=1>\"] --> B", 2, "<img src=x onerror=1>"],
  ])("%j", (code, line, words) => expect(told(code).map((each) => each.slice(0, 2))).toEqual([[line, words]]));

  test("what only looks like them is allowed", () => {
    expect(checkDiagram("flowchart TD\n %% click 这里\n A[click 之后] --> B[3 < 5 且 x > y]\n B --> C[第一行<br/>第二行]")).toEqual([]);
    expect(checkDiagram("sequenceDiagram\n 甲->>乙: link 到主页")).toEqual([]);
    expect(checkDiagram("mindmap\n root\n  click 事件")).toEqual([]);
  });
});
