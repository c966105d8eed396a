import { expect, test } from "vitest";
import { toFillIn } from "../../generators/cli/to-fill-in.ts";
import type { Diagnostic } from "../../schemas/index.ts";
import { tenderbook } from "../support/command.ts";

const at = (file: string, line: number, open: Diagnostic["open"], message: string): Diagnostic =>
  ({ file, line, column: 3, endLine: line, endColumn: 4, rule: "text/x", severity: "error", message, help: "", clause: "", related: [], ...(open ? { open } : {}) });

test("company before people before prices before prose; words before samples before scans; by line", () => {
  expect(toFillIn([
    at("content/chapters/ups.mdx", 9, "placeholder", "还没有填：【待填写】"), at("content/pricing/labour.yaml", 3, "sample", "示例"), at("content/staffing/roster.yaml", 80, "scan", "缺甲的证书"),
    at("content/staffing/roster.yaml", 7, "sample", "示例"), at("content/company/company.yaml", 2, "scan", "缺执照"), at("content/company/company.yaml", 30, "placeholder", "还没有填"), at("content/forms/x.mdx", 1, undefined, "真错误"),
  ])).toBe([
    "发布前还要补齐 6 处（待填写 2 处，示例数据 2 处，缺扫描件 2 处），按填写的先后：",
    "   1. content/company/company.yaml:30:3　待填写　还没有填",
    "   2. content/company/company.yaml:2:3　缺扫描件　缺执照",
    "   3. content/staffing/roster.yaml:7:3　示例数据　示例",
    "   4. content/staffing/roster.yaml:80:3　缺扫描件　缺甲的证书",
    "   5. content/pricing/labour.yaml:3:3　示例数据　示例",
    "   6. content/chapters/ups.mdx:9:3　待填写　还没有填：【待填写】",
    "",
  ].join("\n"));
});

test("nothing open, nothing to list", () => expect(toFillIn([at("content/forms/x.mdx", 1, undefined, "真错误")])).toBe(""));

test("a release of the shipped content is refused with the list, and nothing is written", () => {
  const { status, stdout } = tenderbook(["build", "--content", "content", "--release", "--out", "test/does-not-exist"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/发布前还要补齐 \d+ 处/);
  expect(stdout).toContain("发布版没有生成；上一次生成的文件原样未动。");
  expect(stdout.indexOf("content/company/")).toBeLessThan(stdout.indexOf("content/staffing/"));
});
