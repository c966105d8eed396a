import type { Scans } from "../../values/scans.ts";
import { defineView } from "../view.ts";

const titles = { management: "体系和服务能力证书", authorisations: "原厂项目授权函" } as const;

/** Scans of the bidder's certificates: those of the company, or the manufacturers' letters that equipment names. */
export const companyCertificateScans = defineView({
  id: "company/certificate-scans",
  title: "企业证书扫描件",
  readers: ["bid"],
  parameters: () => Object.keys(titles),
  build({ values, equipment }, parameter = "management"): Scans {
    const letters = new Set(equipment.flatMap(({ list }) => list.items.map(({ authorised }) => authorised)));
    const own = values("certificates").filter(({ id }) => letters.has(id) === (parameter === "authorisations"));
    return {
      id: "company/certificate-scans",
      caption: parameter === "authorisations" ? titles.authorisations : titles.management,
      scans: own.map(({ name, number, scan }) => ({ title: `${name}（${number}）`, ...(scan ? { file: { path: scan.file, sha256: scan.sha256 } } : {}) })),
    };
  },
});
