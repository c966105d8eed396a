/** Lengths and places, against figures that one can reckon by hand. */
import { describe, expect, test } from "vitest";
import { movedBox, parseTransform } from "../../../../generators/formats/diagram/metrics/matrix.ts";
import { pathPoints, pointAlong, wayLength } from "../../../../generators/formats/diagram/metrics/path.ts";
import { parseColour } from "../../../../generators/formats/diagram/plain/colour.ts";
import { shortNumbers } from "../../../../generators/formats/diagram/plain/number.ts";

const extent = (data: string): number[] => {
  const points = pathPoints(data);
  return [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))].map((value) => Math.round(value * 10) / 10);
};

describe("paths", () => {
  test.each([
    ["M10 20 L30 5 h-40 v10 z", [-10, 5, 30, 20]],
    ["m10,10 20,0 0,20", [10, 10, 30, 30]],
    ["M0,0C0,10,10,10,10,0", [0, 0, 10, 7.5]],
    ["M0 0 Q 10 20 20 0 T 40 0", [0, 0, 40, 10]],
    ["M-10 0 A10 10 0 1 1 10 0", [-10, -10, 10, 0]],
    ["M-10 0 A10 10 0 0 0 10 0", [-10, 0, 10, 10]],
    ["M0 0 A1 1 0 0 1 20 0", [0, -10, 20, 0]],
    ["M1e1-2L.5.5", [0.5, -2, 10, 0.5]],
    ["", [Infinity, Infinity, -Infinity, -Infinity]],
  ])("%s", (data, box) => expect(extent(data)).toEqual(box));

  test("length, and a point on the way", () => {
    const way = pathPoints("M0 0 H30 V40");
    expect(wayLength(way)).toBe(70);
    expect(pointAlong(way, 50)).toEqual([30, 20]);
    expect(pointAlong(way, 500)).toEqual([30, 40]);
    expect(wayLength(pathPoints("M-10 0 A10 10 0 1 1 10 0"))).toBeCloseTo(10 * Math.PI, 1);
  });
});

test("transforms follow each other, from the right", () => {
  const moved = movedBox({ left: 0, top: 0, right: 10, bottom: 20 }, parseTransform("translate(100, 50) rotate(90) scale(2)"));
  expect(Object.values(moved).map((value) => Math.round(value))).toEqual([60, 50, 100, 70]);
  expect(parseTransform("rotate(180 5 5)").map((value) => Math.round(value))).toEqual([-1, 0, -0, -1, 10, 10]);
  expect(parseTransform(null)).toEqual([1, 0, 0, 1, 0, 0]);
});

test.each([
  ["hsl(240, 100%, 50%)", "#0000ff", 1], ["rgb(147, 112, 219)", "#9370db", 1], ["rgba(232,232,232, 0.8)", "#e8e8e8", 0.8], ["hsl(-80, 100%, 96.2745098039%)", "#f9ecff", 1],
])("%s", (value, hex, opacity) => expect(parseColour(value)).toEqual({ hex, opacity }));

test("names of colours, and what is no number, stay", () => {
  expect(parseColour("none")).toBeUndefined();
  expect(parseColour("hsl(240, 100%, NaN%)")).toBeUndefined();
  expect(shortNumbers("M1.23456-.004L1e-7 30.5.5-2")).toBe("M1.23 0L0 30.5 0.5-2");
});
