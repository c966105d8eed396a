/** Shares a width among columns in proportion. */

/** Whole numbers that add up to `total`; no column gets less than a twentieth of an even share. */
export function shareWidth(weights: readonly number[], total: number): number[] {
  const least = weights.length > 0 ? Math.max(...weights) / (20 * weights.length) : 0;
  const safe = weights.map((weight) => Math.max(weight, least, Number.EPSILON));
  const sum = safe.reduce((a, b) => a + b, 0);
  let before = 0;
  let used = 0;
  return safe.map((weight) => {
    before += weight;
    const edge = Math.round((total * before) / sum);
    const width = edge - used;
    used = edge;
    return width;
  });
}
