/** Drawings: what is in them, that they are the same everywhere, and that a drawing thread never leaves anybody waiting. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawDiagrams, openDrawer } from "../../../generators/formats/diagram/draw.ts";
import { darkened, ownColours } from "../../../generators/formats/diagram/look.ts";
import { movedBox, parseTransform } from "../../../generators/formats/diagram/metrics/matrix.ts";
import type { Drawing } from "../../../generators/values/drawing.ts";
import { readPng } from "../../support/png.ts";
import { digestOf } from "./digest.ts";
import { samples } from "./samples.ts";

const kinds = Object.keys(samples);
let drawings: ReadonlyMap<string, Drawing>;
beforeAll(async () => {
  const drawn = await drawDiagrams(Object.values(samples));
  drawings = new Map(kinds.map((kind, at) => [kind, drawn[at] as Drawing]));
}, 120_000);
const of = (kind: string): Drawing => drawings.get(kind) as Drawing;

const expected: Readonly<Record<string, readonly string[]>> = {
  flowchart: ["接到报修", "是否影响全网?", "值班组（7×24 小时）", "是，立即升级", "切换到备用链路并通知项目经理", "否", "登记《故障单》", "复核", "归档"],
  gantt: ["进场计划", "准备", "资料交接", "现场勘查", "上线", "试运行", "验收会"],
  mindmap: ["培训", "安全教育", "消防演练", "岗位技能", "设备点检", "考核"],
  pie: ["故障原因"],
  quadrantChart: ["风险处置次序", "影响小", "影响大", "可能小", "可能大", "马上处置", "观察", "机房断电", "备件缺货"],
  sequenceDiagram: ["用户", "服务台", "驻场工程师", "电话报修", "派单（一级）", "loop", "[每 10 分钟]", "进展", "30 分钟内到场", "请用户签字"],
  "stateDiagram-v2": ["待受理", "处理中", "派单", "诊断", "修复", "查明原因", "已完成", "签字", "超过 30 分钟自动升级"],
  timeline: ["服务三年", "第一年", "2025 年 3 月", "进场交接", "完成资产清查与风险评估报告", "2025 年 9 月", "应急演练", "第三年", "2027 年 12 月", "终期验收"],
};
/** What diagrams add by themselves comes last. */
const added: Readonly<Record<string, readonly string[]>> = {
  gantt: ["03-03", "03-05", "03-07", "03-09", "03-11", "03-13", "03-15", "03-17", "03-19", "03-21", "03-23", "03-25", "03-27"], pie: ["54%", "39%", "7%", "电源 [38]", "链路老化 [27]", "其他 [5]"], sequenceDiagram: ["1", "2", "3", "4"],
};

describe.each(kinds)("%s", (kind) => {
  test("has every word of its code, in order", () => expect(of(kind).labels).toEqual([...(expected[kind] ?? []), ...(added[kind] ?? [])]));

  test("is a picture of shapes and text alone, in both colours", () => {
    for (const svg of [of(kind).svg, of(kind).svgDark]) {
      const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
      expect([...names].filter((name) => !["svg", "g", "rect", "circle", "ellipse", "line", "path", "polygon", "polyline", "text", "tspan"].includes(name as string))).toEqual([]);
      expect(svg).not.toMatch(/\s(id|class|style|href|on\w+)=|url\(|NaN|undefined|Infinity|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    }
  });

  test("has only colours that have another on dark ground", () => {
    const colours = (svg: string): string[] => [...new Set([...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour as string))].filter((colour) => colour !== "none").sort();
    expect(colours(of(kind).svg).filter((colour) => !ownColours.includes(colour))).toEqual([]);
    expect(colours(of(kind).svgDark).filter((colour) => ownColours.includes(colour) && colour !== "#c69a2c")).toEqual([]);
    expect(of(kind).svg.replace(/#[0-9a-f]{6}/g, "")).toBe(of(kind).svgDark.replace(/#[0-9a-f]{6}/g, ""));
  });

  test("says its size, and the PNG is twice that", () => {
    const { svg, png, widthPx, heightPx } = of(kind);
    expect(svg).toContain(` width="${widthPx}" height="${heightPx}" `);
    const { width, height } = readPng(png);
    expect([width, height]).toEqual([widthPx * 2, heightPx * 2]);
  });

  test("has ink in the PNG where a text is, on white", () => {
    const { svg, png } = of(kind);
    const picture = readPng(png);
    expect(picture.at(0, 0)).toEqual([255, 255, 255]);
    const places = textPlaces(svg);
    expect(places.length).toBeGreaterThan(2);
    const dark = places.map(({ x, y, anchor }) => {
      const [from, to] = anchor === "middle" ? [-7, 7] : anchor === "end" ? [-14, 0] : [0, 14];
      let ink = 0;
      for (let column = from; column < to; column += 0.5) for (let row = -12; row < 2; row += 0.5) {
        const [red, green, blue] = picture.at(Math.round((x + column) * 2), Math.round((y + row) * 2));
        if (red + green + blue < 240) ink += 1;
      }
      return ink;
    });
    expect(dark.filter((ink) => ink < 20)).toEqual([]);
  });
});

/** Where lines of Chinese that are not turned stand, in pixels from the corner of the picture. */
function textPlaces(svg: string): { x: number; y: number; anchor: string }[] {
  const [left = 0, top = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  const groups: string[] = [];
  const places: { x: number; y: number; anchor: string }[] = [];
  for (const [, opened, attributes = "", empty, , han] of svg.matchAll(/<(\/?\w+)([^>]*?)(\/?)>((\p{Script=Han})?)/gu)) {
    if (opened === "g" && empty === "") groups.push(/transform="([^"]+)"/.exec(attributes)?.[1] ?? "");
    if (opened === "/g") groups.pop();
    if (opened !== "text" || !han || groups.some((transform) => transform.includes("rotate"))) continue;
    const get = (name: string): string => new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1] ?? "";
    const [x, y] = [Number(get("x")), Number(get("y"))];
    const box = groups.toReversed().reduce((moved, transform) => movedBox(moved, parseTransform(transform)), { left: x, top: y, right: x, bottom: y });
    places.push({ x: box.left - left, y: box.top - top, anchor: get("text-anchor") });
  }
  return places;
}

test("the same bytes in another process, time zone and order", () => {
  const child = (zone: string, order: string): string[] =>
    execFileSync(process.execPath, [fileURLToPath(new URL("./child.ts", import.meta.url)), order], { encoding: "utf8", env: { ...process.env, TZ: zone, LANG: "de_DE.UTF-8" } }).trim().split("\n");
  const own = kinds.map((kind) => digestOf(of(kind)));
  expect(child("America/St_Johns", "reverse")).toEqual(own);
  // A day of 23 hours falls into the Gantt chart there.
  expect(child("America/New_York", "forward")).toEqual(own);
}, 240_000);

test("arrows end at the border of their box and point into it", async () => {
  const [drawing] = await drawDiagrams(["flowchart TD\n A[背景调查] --> C[与中心、与本公司签保密协议]\n B[安全培训和考试] --> C\n C --> D[驻场] & E[非驻场]"]);
  expect([...(drawing as Drawing).svg.matchAll(/<g transform="translate\([^)]*\) rotate\(([-\d.]+)\)/g)].map(([, turn]) => turn)).toEqual(["90", "90", "90", "90"]);
}, 60_000);

test("on dark ground an author's colours stay, and so do words that look like ours", () => {
  expect(darkened('<rect fill="#1f4e79" stroke="#2f6299"/><text fill="#ffffff">色号 #2f6299</text>')).toBe('<rect fill="#1f4e79" stroke="#7fb2e5"/><text fill="#ffffff">色号 #2f6299</text>');
});

describe("what cannot be drawn", () => {
  const room = mkdtempSync(join(tmpdir(), "tenderbook-drawer-"));
  afterAll(() => rmSync(room, { recursive: true, force: true }));
  const program = (text: string): URL => {
    const path = join(room, `${Math.random().toString(36).slice(2)}.mjs`);
    writeFileSync(path, text);
    return pathToFileURL(path);
  };

  test("is told, and the next diagram is drawn all the same", async () => {
    const drawer = openDrawer();
    await expect(drawer.draw("flowchart TD\n A[未闭合 --> B")).rejects.toThrow(/图没有画出来.*Parse error/s);
    expect((await drawer.draw("pie\n  \"甲\" : 1")).labels).toContain("甲");
    await drawer.close();
  }, 60_000);

  test.each([
    ["a thread that ends", "process.exit(3)", "意外结束（退出码 3）"],
    ["a thread that fails to start", "throw new Error('no memory')", "画图的线程出错：no memory"],
    ["a thread that never answers", "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});", "1 秒没有答复"],
  ])("%s is told to everybody who waits", async (_, text, message) => {
    const drawer = openDrawer({ program: program(text), patienceMs: 1000 });
    const asked = await Promise.allSettled([drawer.draw("pie"), drawer.read("pie")]);
    for (const { status, reason } of asked as PromiseRejectedResult[]) expect([status, String(reason)]).toEqual(["rejected", expect.stringContaining(message)]);
    await drawer.close();
  });

  test("closing tells who still waits", async () => {
    const drawer = openDrawer({ program: program("import 'node:worker_threads'; setInterval(() => {}, 1000)") });
    const asked = expect(drawer.draw("pie")).rejects.toThrow("画图已经结束");
    await drawer.close();
    await asked;
  });
});
