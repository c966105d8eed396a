import { describe, expect, test } from "vitest";
import type { z } from "zod";
import * as fields from "../../schemas/fields/index.ts";

interface Table {
  readonly name: string;
  readonly schema: z.ZodType;
  /** As written → as read. */
  readonly valid: readonly (readonly [string, unknown])[];
  readonly invalid: readonly string[];
}

const same = (...values: string[]): [string, unknown][] => values.map((value) => [value, value]);
const never = ["", " ", "\u0000", "x\u0007", "\ud800", "[object Object]x\u001b"];

const tables: Table[] = [
  { name: "text", schema: fields.text("文字"), valid: same("a", " a ", "中文", "😀", "a\nb", "a\tb", "0", "null", "x".repeat(30_000)), invalid: [...never, "\n", "x".repeat(30_001)] },
  { name: "prose", schema: fields.prose("文字"), valid: same("一句话。"), invalid: never },
  { name: "anyText", schema: fields.anyText("文字"), valid: same("", " ", "a"), invalid: ["\u0000", "\udc00"] },
  { name: "choice", schema: fields.choice(["甲", "乙"], "选一个"), valid: same("甲", "乙"), invalid: ["", "丙", "甲 ", "甲乙", "constructor", "__proto__"] },
  { name: "flag", schema: fields.flag("是否"), valid: [["true", true], ["false", false]], invalid: ["", "True", "yes", "是", "1", "toString"] },
  { name: "sample", schema: fields.sample(), valid: [["true", true]], invalid: ["false", "", "yes"] },
  {
    name: "integer", schema: fields.integer("几", { min: -2, max: 1_000_000_000_000_000 }),
    valid: [["0", 0], ["12", 12], ["-2", -2], ["999999999999999", 999_999_999_999_999]],
    invalid: ["", "1.0", "1e3", "0x10", "012", "-0", "+1", "1,000", " 1", "1 ", "-3", "NaN", ".nan", "Infinity", "1000000000000000", "310115199001011234", "１２", "一", "1_000", "0b1", "0o7"],
  },
  {
    name: "decimal", schema: fields.decimal("多少", { min: -1 }),
    valid: [["0", 0], ["0.5", 0.5], ["-0.5", -0.5], ["999999999.999999", 999_999_999.999999], ["1.10", 1.1]],
    invalid: ["", ".5", "5.", "1e3", "0x10", "00.5", "-0", "-0.0", "-1.5", "1,5", "1.2.3", "1.1234567", "1234567890", "NaN", "∞"],
  },
  {
    name: "money", schema: fields.money("元"),
    valid: [["0", 0], ["10770199", 10_770_199], ["10,770,199", 10_770_199], ["1234.50", 1234.5], ["0.01", 0.01], ["999,999,999,999.99", 999_999_999_999.99]],
    invalid: ["", "-1", "1.234", "1,23", "1,2345", ",123", "012", "012,345", "000,000", "1,000,000,000,000", "1234567890123", "1e6", "10770199元", "1万", "￥1", "1，000", "1 000", "0x10", "NaN"],
  },
  { name: "percent", schema: fields.percent("比例"), valid: [["98%", 98], ["0.45%", 0.45], ["0%", 0], ["100%", 100]], invalid: ["", "98", "98 %", "098%", "980%", "100.1%", "-1%", "98％", "1e1%", ".5%"] },
  {
    name: "date", schema: fields.date("日期"), valid: same("2025-02-08", "2024-02-29", "2000-02-29", "2025-12-31", "1900-01-01", "2199-12-31"),
    invalid: ["", "2025-02-30", "2025-02-29", "1900-02-29", "2100-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-1-1", "2025/02/08", "2025年2月8日", "20250208", "25-02-08", "0225-02-08", "0000-01-01", "2025-02-08 ", "2025-02-08T00:00", "长期"],
  },
  { name: "month", schema: fields.month("年月"), valid: same("2025-03", "1999-12"), invalid: ["", "2025-13", "2025-00", "2025-3", "202503", "2025-03-01", "0025-03"] },
  { name: "dayOrMonth", schema: fields.dayOrMonth("日期"), valid: same("2012-01", "2012-01-15"), invalid: ["", "2012", "2012-02-30", "2012-13", "2012.1"] },
  { name: "dateTime", schema: fields.dateTime("时间"), valid: same("2025-02-08 15:00", "2024-02-29 00:00", "2025-12-31 23:59"), invalid: ["", "2025-02-08", "2025-02-08T15:00", "2025-02-08 24:00", "2025-02-08 15:60", "2025-02-30 15:00", "2025-02-08 3:00", "2025-02-08 15:00:00"] },
  { name: "clockTime", schema: fields.clockTime("时刻"), valid: same("00:00", "08:30", "23:59"), invalid: ["", "8:30", "24:00", "12:60", "08：30", "8点"] },
  {
    name: "calendarDays", schema: fields.calendarDays("多久"),
    valid: [["30 日", { amount: 30, unit: "day" }], ["1 周", { amount: 1, unit: "week" }]],
    invalid: ["", "15 分钟", "2 小时", "5 个工作日", "1 个月", "1 年"],
  },
  {
    name: "duration", schema: fields.duration("多久"),
    valid: [["15 分钟", { amount: 15, unit: "minute" }], ["0.5小时", { amount: 0.5, unit: "hour" }], ["10 日", { amount: 10, unit: "day" }], ["10天", { amount: 10, unit: "day" }], ["5 个工作日", { amount: 5, unit: "workday" }], ["1 周", { amount: 1, unit: "week" }], ["3 个月", { amount: 3, unit: "month" }], ["1 年", { amount: 1, unit: "year" }]],
    invalid: ["", "15", "分钟", "-5 日", "007 日", "两 小时", "5 工作日", "3 月", "1e3 日", "9999999 日", "1.234 小时", "5  日", "5 日内"],
  },
  { name: "id", schema: fields.id("x"), valid: same("a", "ups-1", "c6-3.1.1.13-a", "A_1", "constructor", "1"), invalid: ["", "-a", "a-", "a--b", "a..b", "a b", "中文", "a/b", "a:b", "__proto__", "a\n", `${"a.".repeat(40)}!`] },
  { name: "reference", schema: fields.reference("x", "哪一条"), valid: same("p01", "c2-3.4.1.2"), invalid: ["", "p 01", "p01.", `a${"..".repeat(60)}!`] },
  { name: "idNumber", schema: fields.idNumber("身份证号"), valid: same("310115199001011234", "31011519900101123X"), invalid: ["", "31011519900101123x", "3101151990010112", "3101151990010112345", "3.1011519900101e17", "310115 19900101 1234", "３１０１１５１９９００１０１１２３４"] },
  { name: "creditCode", schema: fields.creditCode("信用代码"), valid: same("91310000MA1FL0000X"), invalid: ["", "91310000MA1FL0000", "91310000ma1fl0000x", "91310000MI1FL0000X", "91310000MA1FL0000XX"] },
  { name: "phone", schema: fields.phone("电话"), valid: same("13800000000", "021-32557526", "0517-1234567", "021-32557526-801", "400-881-7190", "4008817190", "【待填写】"), invalid: ["", "1380000000", "138 0000 0000", "32557526", "021 32557526", "+8613800000000", "02132557526"] },
  { name: "attachment", schema: fields.attachment("扫描件"), valid: same("company/files/执照.pdf", "a.b/c..d.png"), invalid: ["", "/etc/passwd", "../x.pdf", "a/../../x", "a\\b", "C:x", "a*b", "a\u0000"] },
];

describe.each(tables)("$name", ({ schema, valid, invalid }) => {
  test.each(valid)("%j", (written, read) => expect(schema.parse(written)).toEqual(read));

  test.each(invalid.map((written) => [written.length > 80 ? `${written.slice(0, 40)}…(${written.length})` : written, written]))("not %j", (_, written) => {
    const start = performance.now();
    const result = schema.safeParse(written);
    expect(performance.now() - start).toBeLessThan(200);
    expect(result.success).toBe(false);
    const messages = result.error!.issues.map(({ message }) => message);
    expect(messages).toHaveLength(1);
    if (!messages[0]!.startsWith("Invalid option")) {
      expect(messages[0]).toMatch(/\p{Script=Han}/u);
      expect(messages[0]).not.toMatch(/请|非法/);
    }
  });

  test("nothing but text is taken", () => {
    for (const value of [null, 1, true, {}, [], ["a"]]) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });

  test("has a sentence for people", () => expect(fields.descriptionOf(schema)).toMatch(/\p{Script=Han}/u));
});

test("every kind of field has its table", () => {
  const kinds = Object.entries(fields).filter(([, value]) => typeof value === "function").map(([name]) => name);
  const notFields = ["daysOf", "descriptionOf", "durationText", "isCalendarDay", "meaning", "meaningOf", "minutesOf", "readers", "citation", "citations"];
  expect(kinds.filter((name) => !notFields.includes(name)).sort()).toEqual(tables.map(({ name }) => name).sort());
});

test("citation is a clause and its words", () => {
  const good = { clause: "c1", quote: "原话" };
  expect(fields.citation().parse(good)).toEqual(good);
  for (const bad of [{}, { clause: "c1" }, { ...good, page: "1" }, { clause: "第一条", quote: "x" }, { clause: "c1", quote: " " }, "c1"]) expect(fields.citation().safeParse(bad).success).toBe(false);
  expect(fields.citations().safeParse([]).error?.issues[0]?.message).toBe("至少写一条出处");
});

test("durations are said and measured", () => {
  expect(["15 分钟", "0.5小时", "10天", "5 个工作日"].map((text) => fields.durationText(fields.duration("x").parse(text) as fields.Duration))).toEqual(["15 分钟", "0.5 小时", "10 日", "5 个工作日"]);
  expect(["15 分钟", "1.5 小时", "1 日"].map((text) => fields.minutesOf(fields.duration("x").parse(text) as fields.Duration))).toEqual([15, 90, undefined]);
  expect(["30 日", "1 周", "2 周"].map((text) => fields.daysOf(fields.calendarDays("x").parse(text) as fields.Duration))).toEqual([30, 7, 14]);
});

test("meaning is kept when more is added, and each schema has its own", () => {
  const field = fields.readers(fields.reference("roster", "谁"), "bid");
  expect(fields.meaningOf(field)).toMatchObject({ refersTo: "roster", readers: ["bid"] });
  expect(fields.descriptionOf(field)).toBe("谁");
  expect(fields.meaningOf(fields.text("x")).refersTo).toBeUndefined();
});
