/** Text in a window without a screen: where its lines stand and how wide they are, as styles say. */
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { boundingBox } from "../../../../generators/formats/diagram/metrics/boxes.ts";
import { cascadeOf } from "../../../../generators/formats/diagram/metrics/cascade.ts";
import { layText, textProperties } from "../../../../generators/formats/diagram/metrics/text.ts";

function picture(inner: string): Element {
  const { window } = new JSDOM("");
  return new window.DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" id="d">${inner}</svg>`, "image/svg+xml").documentElement;
}

/** Each line: its words, its left end, its baseline, its width. */
function lines(inner: string): (string | number)[][] {
  const root = picture(inner);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [...root.querySelectorAll("text")].flatMap((text) => layText(text, cascadeOf(root, textProperties)))
    .map(({ runs }) => [runs.map(({ text }) => text).join(""), round(runs[0]?.x ?? 0), round(runs[0]?.baseline ?? 0), round(runs.reduce((sum, { width }) => sum + width, 0))]);
}

describe("lines", () => {
  test.each<[string, string, (string | number)[][]]>([
    ["Chinese is as wide as it is high", '<text x="5" y="20">值班表</text>', [["值班表", 5, 20, 48]]],
    ["the size is inherited, in its units", '<g style="font-size:20px"><text font-size="0.5em">值班</text></g>', [["值班", 0, 0, 20]]],
    ["anchors", '<text x="100" text-anchor="middle">值班</text><text x="100" text-anchor="end">值班</text>', [["值班", 84, 0, 32], ["值班", 68, 0, 32]]],
    ["a rule by class and id, stronger than an attribute", '<style>#d .t{text-anchor:end;font-size:10px}#d text{font-size:30px}</style><text class="t" text-anchor="start" x="50">值班</text>', [["值班", 30, 0, 20]]],
    ["what is important wins over an element's own style", "<style>text{font-size:10px!important}</style><text style=\"font-size:30px\">值班</text>", [["值班", 0, 0, 20]]],
    ["rows; a shift of the text does not add to that of its first part", '<text y="0" dy="1em"><tspan x="0" dy="1em">一</tspan><tspan x="0" dy="1.1em">二</tspan></text>', [["一", 0, 16, 16], ["二", 0, 33.6, 16]]],
    ["white space", '<text>  一 \n 二  <tspan> 三</tspan></text>', [["一 二 三", 0, 0, 55.17]]],
    ["nothing of what is hidden", '<text>一<tspan style="display:none">二</tspan></text>', [["一", 0, 0, 16]]],
    ["a child and not any descendant", '<style>#d > text{font-size:10px}</style><g><text>一</text></g><text>二</text>', [["一", 0, 0, 16], ["二", 0, 0, 10]]],
  ])("%s", (_, inner, expected) => expect(lines(inner)).toEqual(expected));
});

test("boxes hold what is drawn, moved as groups move it", () => {
  const box = (inner: string): number[] | undefined => {
    const found = boundingBox(picture(inner));
    return found && [found.left, found.top, found.right, found.bottom].map((value) => Math.round(value * 10) / 10);
  };
  expect(box('<g transform="translate(10,20)"><rect x="1" y="2" width="30" height="40"/></g>')).toEqual([11, 22, 41, 62]);
  expect(box('<defs><rect width="999" height="999"/></defs><circle cx="5" cy="5" r="5"/>')).toEqual([0, 0, 10, 10]);
  expect(box('<text y="20">值</text>')).toEqual([0, 1, 16, 25]);
  expect(box('<polygon points="0,5 10,0 20,9"/><line x1="3" x2="4" y1="-2" y2="2"/>')).toEqual([0, -2, 20, 9]);
  expect(box('<rect style="display:none" width="9" height="9"/>')).toBeUndefined();
});
