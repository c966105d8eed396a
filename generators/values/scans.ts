/** Scans as a value: papers that a form asks for, in order; a missing one says so in its place. */

export interface Scan {
  /** 营业执照 */
  readonly title: string;
  /** Path below the content folder, and the SHA-256 that content names; undefined: not there yet. */
  readonly file?: { readonly path: string; readonly sha256: string };
}

export interface Scans {
  /** `domain/name`, the id by which forms call the view. */
  readonly id: string;
  readonly caption: string;
  readonly scans: readonly Scan[];
}
