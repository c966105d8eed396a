/** Papers of the bid → the scans that a form shows. */
import type { EntryValue } from "../../../schemas/index.ts";
import type { Scan } from "../../values/scans.ts";

export const scansOfPapers = (papers: readonly EntryValue<"papers">[]): Scan[] =>
  papers.map(({ title, scan }) => ({ title, ...(scan ? { file: { path: scan.file, sha256: scan.sha256 } } : {}) }));
