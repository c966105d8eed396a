/** The `transform` attribute → a matrix, and boxes moved by it. SVG 1.1, 7.6. */

/** [a, b, c, d, e, f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];
export const boxAt = (x: number, y: number, width: number, height: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

export const union = (a: Box | undefined, b: Box | undefined): Box | undefined =>
  a && b
    ? { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }
    : (a ?? b);

export function parseTransform(transform: string | null): Matrix {
  let matrix = unmoved;
  for (const [, name = "", list = ""] of (transform ?? "").matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    matrix = product(matrix, step(name, list.split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)));
  }
  return matrix;
}

/** Mermaid moves, scales and turns; it does not skew. */
function step(name: string, [first = 0, second, third = 0]: readonly number[]): Matrix {
  switch (name) {
    case "translate": return [1, 0, 0, 1, first, second ?? 0];
    case "scale": return [first, 0, 0, second ?? first, 0, 0];
    case "rotate": {
      const [sin, cos] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)];
      const x = second ?? 0;
      return product(product([1, 0, 0, 1, x, third], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -third]);
    }
    default: return unmoved;
  }
}

const product = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The upright box around a moved box. */
export function movedBox({ left, top, right, bottom }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [[left, top], [right, top], [left, bottom], [right, bottom]] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
