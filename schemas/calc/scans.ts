/** Every scan that the bid hands in: certificates, references, certificates of people, papers behind forms. */
import type { Catalog } from "../catalog.ts";
import type { Entry } from "../entry.ts";
import type { Path } from "../source/index.ts";

export interface WantedScan {
  readonly entry: Entry;
  /** Of the thing that is scanned; empty: the entry itself. */
  readonly path: Path;
  /** What people call it: 质量管理体系认证证书. */
  readonly name: string;
  /** undefined: not there yet. */
  readonly scan: { readonly file: string; readonly sha256: string } | undefined;
}

export function wantedScans(catalog: Catalog): WantedScan[] {
  return [
    ...catalog.all("certificates").map((entry) => ({ entry, path: [], name: entry.value.name, scan: entry.value.scan })),
    ...catalog.all("references").map((entry) => ({ entry, path: [], name: `${entry.value.project}合同`, scan: entry.value.scan })),
    ...catalog.all("roster").flatMap((entry) => entry.value.certificates.map(({ name, scan }, index) => ({ entry, path: ["certificates", index], name: `${entry.value.name} ${name}`, scan }))),
    ...catalog.all("papers").map((entry) => ({ entry, path: [], name: entry.value.title, scan: entry.value.scan })),
  ];
}
