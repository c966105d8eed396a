import { describe, expect, test } from "vitest";
import { columnWidths } from "../../../../generators/formats/docx/table/columns.ts";

/** Widths in full-width characters of a page that holds 42. */
const widths = (...rows: string[][]): number[] => columnWidths(rows, 42 * 210, 210).map((width) => width / 210);
const long = "按次序查清楚并写明原因".repeat(5);

test("the widths add up to the whole", () => {
  expect(columnWidths([["甲", "乙", "丙"], ["一", long, long]], 8845, 210).reduce((a, b) => a + b)).toBe(8845);
});

describe("a short column beside long ones", () => {
  test.each(["攻击组", "Ⅰ级、Ⅱ级", "2025 年 3 月", "设计和代码"])("%s stands on one line", (cell) => {
    const [short, ...others] = widths(["方", "人员", "做什么", "记录"], [cell, long, long, long]);
    const characters = [...cell].reduce((sum, each) => sum + (/[ -~]/.test(each) ? 0.5 : 1), 0);
    expect(short).toBeGreaterThanOrEqual(characters + 0.9);
    expect(Math.min(...others)).toBeGreaterThan(short!);
  });

  test("long columns share by their length", () => {
    const [, medium, wide] = widths(["甲", "乙", "丙"], ["一", "十二个字的一句话写在这里", long]);
    expect(wide! / medium!).toBeGreaterThan(1.5);
  });
});

test("a long title over short cells may fold", () => {
  const [work, ...people] = widths(["工作", "各系统的工程师", "安全负责人", "专家组"], ["重大变更告知和现场保障", "A", "R", "C"]);
  expect(Math.max(...people)).toBeLessThan(work!);
});

test("a column of empty cells has room to write", () => {
  const [, blank] = widths(["反馈表", "填写", "项目", "填写"], ["仪表名称、编号、校准有效期", "\u3000", "机房温度、湿度", "\u3000"]);
  expect(blank).toBeGreaterThan(6.5);
});

test("many columns that claim too much are cut evenly", () => {
  const cells = Array.from({ length: 10 }, () => "六个字的词语");
  const [first, ...rest] = widths(cells, cells);
  for (const each of rest) expect(each).toBeCloseTo(first!, 1);
});
