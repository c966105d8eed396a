/** Where mermaid's own parsers stumble, by line, and the words for it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDrawer, type Drawer } from "../../../generators/formats/diagram/draw.ts";
import { samples } from "./samples.ts";

let drawer: Drawer;
beforeAll(() => void (drawer = openDrawer()));
afterAll(() => drawer.close());

test("code that can be drawn can be read", async () => {
  for (const [kind, code] of Object.entries(samples)) expect([kind, await drawer.read(code)]).toEqual([kind, undefined]);
}, 60_000);

const stuck = (words: string): string => `图的这一行读不懂，停在“${words}”`;
const unreadable = "图的这一行读不懂";

describe("the line and the words", () => {
  test.each<[string, string, number, string | undefined, string]>([
    ["a bracket that is never closed", "flowchart TD\n A[甲 --> B\n B --> C", 2, undefined, unreadable],
    ["brackets inside a label", "flowchart TD\n A --> B\n B{判断(是)} --> C", 3, "(", stuck("(")],
    ["the word end", "flowchart TD\n A --> end\n end --> B", 2, "end", stuck("end")],
    ["a subgraph without end", "flowchart TD\n subgraph x\n A --> B\n", 3, undefined, unreadable],
    ["an arrow to nowhere", "flowchart TD\n A --> B\n A ==> \n", 3, undefined, unreadable],
    ["a message without words", "sequenceDiagram\n 甲->>乙 你好\n", 2, undefined, unreadable],
    ["what is not active", "sequenceDiagram\n 甲->>乙: 好\n deactivate 乙\n", 3, "乙", "“乙”没有激活就停用"],
    ["a day that is not", "gantt\n dateFormat YYYY-MM-DD\n section 一\n 甲 :a, 2025-13-45, 5d\n", 4, "2025-13-45", "没有“2025-13-45”这一天，或写法与 dateFormat 不同"],
    ["a task after nothing", "gantt\n dateFormat YYYY-MM-DD\n section 一\n 甲 :a, after zz, 5d\n", 4, "甲", "任务“甲”的开始时间不知道"],
    ["a length that is not read", "gantt\n dateFormat YYYY-MM-DD\n section 一\n 甲 :a, 2025-03-01, 5天\n", 4, "甲", "任务“甲”没有长度"],
    ["a line of another kind", "stateDiagram-v2\n [*] --> 甲\n 甲 -> 乙\n", 3, "-", stuck("-")],
    ["a slice that is no number", "pie\n \"甲\" : 三", 2, "三", stuck("三")],
    ["a slice below nothing", "pie\n \"甲\" : -4", 2, "甲", "“甲”的数值不能画"],
    ["a name without quotation marks", "pie\n 甲 : 4", 2, "甲", stuck("甲")],
    ["a point outside", "quadrantChart\n title x\n 点: [1.5, 0.2]", 3, undefined, unreadable],
    ["a second root", "mindmap\n 根\n  甲\n乙", 4, "乙", "思维导图有第二个根“乙”"],
  ])("%s", async (_, code, line, words, message) => {
    expect(await drawer.read(code)).toMatchObject({ line, words, message, help: expect.stringMatching(/\p{Script=Han}/u) });
    // Comments and empty lines before it move the line, and nothing else.
    expect(await drawer.read(`\n%% 注\n${code}`)).toMatchObject({ line: line + 2, words, message });
  });
});
