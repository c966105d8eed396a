import { expect, test } from "vitest";
import { numbersInText } from "../../schemas/calc/numbers-in-text.ts";
import { openWorkCounts } from "../../schemas/calc/open-work.ts";
import { riskLevel, riskScore } from "../../schemas/calc/risk-level.ts";
import { degreeAtLeast, holdsOn, presentOn } from "../../schemas/calc/staffing.ts";
import type { Diagnostic } from "../../schemas/diagnostics/index.ts";

test.each<[string, string[]]>([
  ["预算 10,770,199 元", ["10770199"]], ["两小时内", ["2"]], ["十五人", ["10", "5", "15"]], ["二十三", ["2", "10", "3", "23"]], ["第 2 个工作日", ["2"]], ["半年", ["0.5"]], ["当日", ["1"]], ["98.50%", ["98.5"]], ["没有数", []], ["1 0 日", ["10"]],
])("numbers in %s", (text, numbers) => {
  const found = numbersInText(text);
  for (const number of numbers) expect([...found]).toContain(number);
  if (numbers.length === 0) expect(found.size).toBe(0);
});

test("open work is counted by kind", () => {
  const told = (open?: Diagnostic["open"]): Diagnostic => ({ file: "a", line: 1, column: 1, endLine: 1, endColumn: 1, rule: "x", severity: "warning", message: "", help: "", clause: "", related: [], ...(open ? { open } : {}) });
  expect(openWorkCounts([told("sample"), told("sample"), told(), told("scan")])).toEqual({ sample: 2, placeholder: 0, scan: 1, unanswered: 0 });
});

test("risk levels are those declared, borders included; a gap has none", () => {
  const level = (id: string, from: number, to: number) => ({ id, word: id, from, to, needsPlaybook: "false" as const, action: "x" });
  const scale = { likelihood: [], impact: [], levels: [level("low", 1, 4), level("high", 6, 25)] };
  expect([1, 4, 5, 6, 25].map((score) => riskLevel(scale, score)?.id)).toEqual(["low", "low", undefined, "high", "high"]);
  expect(riskScore(4, 5)).toBe(20);
});

test("people: degrees in order, certificates to the day, those who left are gone on that day", () => {
  expect([degreeAtLeast("本科", "本科"), degreeAtLeast("大专", "本科"), degreeAtLeast("博士", "硕士")]).toEqual([true, false, true]);
  expect([holdsOn({ validTo: "2025-12-31" }, "2025-12-31"), holdsOn({ validTo: "2025-12-30" }, "2025-12-31"), holdsOn({ validTo: "长期" }, "2099-01-01")]).toEqual([true, false, true]);
  expect([presentOn({ left: "2025-06-01" } as never, "2025-05-31"), presentOn({ left: "2025-06-01" } as never, "2025-06-01"), presentOn({} as never, "2025-06-01")]).toEqual([true, false, true]);
});
