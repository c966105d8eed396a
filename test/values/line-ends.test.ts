import { expect, test } from "vitest";
import { joinLines } from "../../generators/values/line-ends.ts";

test.each([
  ["合同把设备，\n合成一份", "合同把设备，合成一份"],
  ["two\nwords", "two words"],
  ["用 UPS\n供电", "用 UPS供电"],
  ["供电用\n  UPS", "供电用UPS"],
  ["第一行\n第二行\n third", "第一行第二行third"],
])("%j", (lines, line) => expect(joinLines(lines)).toBe(line));
