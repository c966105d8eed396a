import { expect, test } from "vitest";
import { readingOrder } from "../../../generators/formats/diagram/labels.ts";

test.each<[string, string[], string, string[]]>([
  ["as the code has them", ["乙", "甲", "是"], "flowchart TD\n a[甲] -->|是| b[乙]", ["甲", "是", "乙"]],
  ["a word is not the end of a longer one", ["否", "登记", "是否停机"], "flowchart TD\n a{是否停机} -->|否| b[登记]", ["是否停机", "否", "登记"]],
  ["lines that were broken are found", ["切换 备用链路"], "flowchart TD\n a[切换<br/>备用链路]", ["切换 备用链路"]],
  ["what the diagram adds comes last", ["03-01", "甲"], "gantt\n 甲 :a", ["甲", "03-01"]],
  ["a number is not part of a date", ["03-01", "3"], "gantt\n 甲 :a, 2025-03-01, 3d", ["3", "03-01"]],
  ["what is drawn twice is told once", ["甲", "说", "甲"], "sequenceDiagram\n 甲->>甲2: 说", ["甲", "甲", "说"]],
  ["a repetition without a second place in the code goes", ["甲", "甲"], "sequenceDiagram\n participant 甲", ["甲"]],
])("%s", (_, texts, code, order) => expect(readingOrder(texts, code)).toEqual(order));
