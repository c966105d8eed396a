/** Path data → points along the path, close enough to measure it. SVG 1.1, 8.3. */

export type Point = readonly [x: number, y: number];

const curveSteps = 16;
const arcSteps = 24;

export function pathPoints(data: string): Point[] {
  const tokens = data.match(/[a-zA-Z]|[-+]?(?:\d*\.\d+|\d+\.?)(?:[eE][-+]?\d+)?/g) ?? [];
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  /** Control point of the curve before, which a smooth curve goes on from. */
  let control: Point = at;
  let command = "";
  let next = 0;
  const number = (): number => Number.parseFloat(tokens[next++] ?? "0");
  const go = (to: Point): void => {
    at = to;
    points.push(to);
  };

  while (next < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[next] as string)) command = tokens[next++] as string;
    const [fromX, fromY] = command >= "a" ? at : [0, 0];
    const point = (): Point => [fromX + number(), fromY + number()];
    const before = at;
    let turned: Point | undefined;
    switch (command.toUpperCase()) {
      case "M":
        start = point();
        go(start);
        // Further pairs are lines.
        command = command === "m" ? "l" : "L";
        break;
      case "L": case "T": go(point()); break;
      case "H": go([fromX + number(), at[1]]); break;
      case "V": go([at[0], fromY + number()]); break;
      case "C": case "S": {
        const first: Point = command.toUpperCase() === "C" ? point() : [2 * at[0] - control[0], 2 * at[1] - control[1]];
        turned = point();
        for (const each of cubic(before, first, turned, point())) go(each);
        break;
      }
      case "Q": {
        turned = point();
        const end = point();
        const toward = (from: Point): Point => [from[0] + ((turned as Point)[0] - from[0]) * (2 / 3), from[1] + ((turned as Point)[1] - from[1]) * (2 / 3)];
        for (const each of cubic(before, toward(before), toward(end), end)) go(each);
        break;
      }
      case "A": {
        const [rx, ry, angle, large, sweep] = [number(), number(), number(), number(), number()];
        for (const each of arc(before, Math.abs(rx), Math.abs(ry), angle, large !== 0, sweep !== 0, point())) go(each);
        break;
      }
      case "Z": go(start); break;
      // Not path data: nothing after it is read.
      default: return points;
    }
    control = turned ?? at;
  }
  return points;
}

function cubic(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  return Array.from({ length: curveSteps }, (_, step) => {
    const t = (step + 1) / curveSteps;
    const s = 1 - t;
    const on = (axis: 0 | 1): number => s ** 3 * p0[axis] + 3 * s * s * t * p1[axis] + 3 * s * t * t * p2[axis] + t ** 3 * p3[axis];
    return [on(0), on(1)];
  });
}

/** From end points to centre, as SVG 1.1, F.6.5 and F.6.6 say. */
function arc(from: Point, radiusX: number, radiusY: number, degrees: number, large: boolean, sweep: boolean, to: Point): Point[] {
  if (radiusX === 0 || radiusY === 0 || (from[0] === to[0] && from[1] === to[1])) return [to];
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = cos * half[0] + sin * half[1];
  const y = cos * half[1] - sin * half[0];
  const tooSmall = Math.max(1, Math.sqrt((x / radiusX) ** 2 + (y / radiusY) ** 2));
  const [rx, ry] = [radiusX * tooSmall, radiusY * tooSmall];
  const spare = Math.max(0, (rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x) / (rx * rx * y * y + ry * ry * x * x));
  const side = (large === sweep ? -1 : 1) * Math.sqrt(spare);
  const middle: Point = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const centre: Point = [cos * middle[0] - sin * middle[1] + (from[0] + to[0]) / 2, sin * middle[0] + cos * middle[1] + (from[1] + to[1]) / 2];
  const begin = Math.atan2((y - middle[1]) / ry, (x - middle[0]) / rx);
  let turn = Math.atan2((-y - middle[1]) / ry, (-x - middle[0]) / rx) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: arcSteps }, (_, step) => {
    const angle = begin + (turn * (step + 1)) / arcSteps;
    const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
  });
}

/** Length of the way along points. */
export const wayLength = (points: readonly Point[]): number =>
  points.reduce((sum, point, at) => (at === 0 ? 0 : sum + Math.hypot(point[0] - (points[at - 1] as Point)[0], point[1] - (points[at - 1] as Point)[1])), 0);

/** The point that far along the way; its end when the way is shorter. */
export function pointAlong(points: readonly Point[], distance: number): Point {
  let left = distance;
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > 0 && left <= length) return [from[0] + (left / length) * (to[0] - from[0]), from[1] + (left / length) * (to[1] - from[1])];
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}
