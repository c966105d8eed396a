import type { Scans } from "../../values/scans.ts";
import { scansOfPapers } from "../forms/scans-of-papers.ts";
import { defineView } from "../view.ts";

/** Contracts of the references in the order of their table, then what the clients wrote. */
export const companyReferenceScans = defineView({
  id: "company/reference-scans",
  title: "业绩扫描件",
  readers: ["bid"],
  build({ values }): Scans {
    const references = [...values("references")].sort((a, b) => a.order - b.order);
    return {
      id: "company/reference-scans",
      caption: "合同和履约评价扫描件",
      scans: [
        ...references.map(({ order, project, scan }) => ({ title: `序号 ${order} ${project}：合同`, ...(scan ? { file: { path: scan.file, sha256: scan.sha256 } } : {}) })),
        ...scansOfPapers(values("papers").filter((paper) => paper.reference !== undefined)),
      ],
    };
  },
});
