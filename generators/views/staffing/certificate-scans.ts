import type { Scan, Scans } from "../../values/scans.ts";
import { scansOfPapers } from "../forms/scans-of-papers.ts";
import { defineView } from "../view.ts";
import { mainPeople } from "./main-people.ts";

/** Scans of one person: certificates, then the papers that the forms ask of that person; or of all who are no main people. */
export const staffingCertificateScans = defineView({
  id: "staffing/certificate-scans",
  title: "人员证书和在职证明扫描件",
  readers: ["bid"],
  parameters: ({ staffing }) => [...staffing.members.map(({ person }) => person.id), "others"],
  build(model, parameter): Scans {
    const main = new Set(mainPeople(model).map(({ person }) => person.id));
    const people = model.staffing.members.map(({ person }) => person).filter(({ id }) => (parameter === "others" ? !main.has(id) : id === parameter));
    const papers = model.values("papers");
    return {
      id: "staffing/certificate-scans",
      caption: parameter === "others" ? "其他人员证书扫描件" : `证书和在职证明：${people[0]?.name ?? ""}`,
      scans: people.flatMap(({ id, name, certificates }) => [
        ...certificates.map((certificate): Scan => ({ title: `${name} ${certificate.name}`, ...(certificate.scan ? { file: { path: certificate.scan.file, sha256: certificate.scan.sha256 } } : {}) })),
        ...scansOfPapers(papers.filter(({ person }) => person === id)),
      ]),
    };
  },
});
