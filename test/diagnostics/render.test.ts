import { describe, expect, test } from "vitest";
import { renderGithub, renderJson, renderSarif, renderText, sortDiagnostics, type Diagnostic } from "../../schemas/diagnostics/index.ts";

const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: "content/staffing/roster.yaml", line: 2, column: 11, endLine: 2, endColumn: 13, rule: "staffing/onsite-minimum", severity: "error",
  message: "驻场 14 人，合同要求至少 15 人", help: "增加驻场人员", clause: "第六章 八", related: [], ...more,
});
const frameOf = (line: string, column: number, endColumn: number, more: Partial<Diagnostic> = {}): string[] =>
  renderText([diagnostic({ column, endColumn, clause: "", help: "", ...more })], { lineOf: () => line }).split("\n").slice(1, 3);

describe("text", () => {
  test("place, severity, message, frame, reason, help, related", () => {
    const related = [{ file: "content/contract/contract.yaml", line: 9, column: 3, endLine: 9, endColumn: 8, message: "合同写的在这里" }];
    expect(renderText([diagnostic({ related })], { lineOf: (_, line) => (line === 2 ? "  姓名: x 驻场, 是" : undefined) })).toBe(
      [
        "content/staffing/roster.yaml:2:11 错误 驻场 14 人，合同要求至少 15 人  [staffing/onsite-minimum]",
        "    2 |   姓名: x 驻场, 是",
        `      | ${" ".repeat(14)}^^`,
        "    依据：第六章 八",
        "    怎么改：增加驻场人员",
        "    另见 content/contract/contract.yaml:9:3 合同写的在这里",
        "",
      ].join("\n"),
    );
  });

  test("without lines there is no frame; a warning says so", () =>
    expect(renderText([diagnostic({ severity: "warning", clause: "", help: "" })])).toBe("content/staffing/roster.yaml:2:11 警告 驻场 14 人，合同要求至少 15 人  [staffing/onsite-minimum]\n"));

  test.each<[string, string, number, number, string]>([
    ["narrow", "id: abc", 5, 8, "    ^^^"],
    ["wide", "甲：乙丙", 3, 5, "    ^^^^"],
    ["emoji", "😀a", 3, 4, "  ^"],
    ["rare characters", "𠀀𠀁a", 3, 5, "  ^^"],
    ["combining marks", "e\u0301a", 3, 4, " ^"],
    ["full-width colon", "name：x", 5, 6, "    ^^"],
    ["tab", "\ta", 2, 3, " ^"],
    ["empty span", "id:", 4, 4, "   ^"],
    ["empty line", "", 1, 1, "^"],
  ])("the mark stands under %s", (_, line, column, endColumn, mark) => {
    const [code, marks] = frameOf(line, column, endColumn);
    expect(code).toBe(`    2 | ${line.replaceAll("\t", " ")}`);
    expect(marks).toBe(`      | ${mark}`);
  });

  test("of a long line only what is around the span is shown", () => {
    const line = `${"甲".repeat(60)}错${"乙".repeat(200)}`;
    const [code, marks] = frameOf(line, 61, 62);
    expect(code).toBe(`    2 | …${"甲".repeat(40)}错${"乙".repeat(59)}…`);
    expect(marks).toBe(`      | ${" ".repeat(81)}^^`);
  });

  test("a long span is marked as far as it is shown, and no character is cut in two", () => {
    const [code, marks] = frameOf("😀".repeat(200), 102, 400);
    expect(code!.isWellFormed()).toBe(true);
    expect(marks!.trimEnd().length).toBeLessThanOrEqual(8 + 1 + 200);
  });

  test("a span over several lines is marked to the end of its first", () => expect(frameOf("abc: def", 6, 3, { endLine: 4 })[1]).toBe("      |      ^^^"));

  test("control characters never reach the terminal", () => {
    const text = renderText([diagnostic({ file: "a\u001b]0;x\u0007", message: "没有“\u001b[2J”这个字段", help: "\r\n" })], { lineOf: () => "\u001b[31m\u0000" });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  test("open work of a draft is summed up a file and kind, after the rest", () => {
    const sample = (file: string, line: number): Diagnostic => diagnostic({ file, line, severity: "warning", open: "sample", message: "示例", clause: "", help: "" });
    const all = [sample("b.yaml", 1), sample("b.yaml", 2), sample("a.yaml", 1), diagnostic({ clause: "", help: "" })];
    expect(renderText(all)).toBe(
      [
        "content/staffing/roster.yaml:2:11 错误 驻场 14 人，合同要求至少 15 人  [staffing/onsite-minimum]", "",
        "a.yaml 警告 示例数据 1 处（发布版不允许；--all 逐条列出）", "b.yaml 警告 示例数据 2 处（发布版不允许；--all 逐条列出）", "",
      ].join("\n"),
    );
    expect(renderText(all, { all: true }).match(/示例 /g)).toHaveLength(3);
    expect(renderText([{ ...sample("b.yaml", 1), severity: "error" }])).toContain("b.yaml:1:11 错误");
  });

  test("nothing to tell is nothing", () => expect(renderText([])).toBe(""));
});

test("JSON has one shape", () => {
  const related = [{ message: "另一处", endColumn: 5, endLine: 4, column: 3, line: 2, file: "b" }];
  const summary = { errors: 1, warnings: 0, entries: 2, rules: 3 };
  const text = renderJson([diagnostic({ related }), diagnostic({ open: "scan", severity: "warning" })], summary);
  expect(text.endsWith("}\n")).toBe(true);
  const parsed = JSON.parse(text) as { diagnostics: Record<string, unknown>[]; summary: unknown };
  expect(Object.keys(parsed)).toEqual(["diagnostics", "summary"]);
  const keys = ["rule", "severity", "message", "help", "clause", "file", "line", "column", "endLine", "endColumn", "related"];
  expect(parsed.diagnostics.map((one) => Object.keys(one))).toEqual([keys, [...keys, "open"]]);
  expect(parsed.diagnostics[0]).toEqual({ ...diagnostic(), related: [{ file: "b", line: 2, column: 3, endLine: 4, endColumn: 5, message: "另一处" }] });
  expect(parsed.summary).toEqual(summary);
  expect(renderJson([], summary)).toBe('{\n  "diagnostics": [],\n  "summary": {\n    "errors": 1,\n    "warnings": 0,\n    "entries": 2,\n    "rules": 3\n  }\n}\n');
});

test("SARIF 2.1.0", () => {
  const related = [{ file: "content/b.yaml", line: 1, column: 1, endLine: 1, endColumn: 2, message: "另一处" }];
  const rules = [{ id: "staffing/onsite-minimum", title: "驻场人数" }, { id: "never/told", title: "没有" }];
  const region = { startLine: 2, startColumn: 11, endLine: 2, endColumn: 13 };
  expect(JSON.parse(renderSarif([diagnostic({ file: "content/甲 乙.yaml", related }), diagnostic({ rule: "source/yaml", severity: "warning", clause: "", help: "" })], rules))).toEqual({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0",
    runs: [{
      tool: { driver: { name: "tenderbook", rules: [{ id: "source/yaml", shortDescription: { text: "source/yaml" } }, { id: "staffing/onsite-minimum", shortDescription: { text: "驻场人数" } }] } },
      columnKind: "utf16CodeUnits",
      results: [
        {
          ruleId: "staffing/onsite-minimum", level: "error", message: { text: "驻场 14 人，合同要求至少 15 人 依据：第六章 八 增加驻场人员" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "content/%E7%94%B2%20%E4%B9%99.yaml" }, region } }],
          relatedLocations: [{ physicalLocation: { artifactLocation: { uri: "content/b.yaml" }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, message: { text: "另一处" } }],
        },
        {
          ruleId: "source/yaml", level: "warning", message: { text: "驻场 14 人，合同要求至少 15 人" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "content/staffing/roster.yaml" }, region } }], relatedLocations: [],
        },
      ],
    }],
  });
});

test("GitHub workflow commands, with what would end them escaped", () => {
  expect(renderGithub([diagnostic(), diagnostic({ file: "a,b:c.yaml", severity: "warning", message: "100%\n::error::x", clause: "", help: "" })])).toBe(
    "::error file=content/staffing/roster.yaml,line=2,col=11,endLine=2,endColumn=13,title=staffing/onsite-minimum::驻场 14 人，合同要求至少 15 人 依据：第六章 八 增加驻场人员\n" +
    "::warning file=a%2Cb%3Ac.yaml,line=2,col=11,endLine=2,endColumn=13,title=staffing/onsite-minimum::100%25%0A::error::x\n",
  );
});

test("the order is that of mending: file, place, rule, message", () => {
  const list = [diagnostic({ file: "b" }), diagnostic({ file: "a", line: 10 }), diagnostic({ file: "a", column: 2 }), diagnostic({ file: "a", column: 2, rule: "a/a" }), diagnostic({ file: "a", column: 2, message: "A" })];
  expect(sortDiagnostics(list)).toEqual([list[3], list[4], list[2], list[1], list[0]]);
  expect(sortDiagnostics([...list].reverse())).toEqual(sortDiagnostics(list));
});
