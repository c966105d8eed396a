import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The bidder's certificates. */
export const companyCertificates = defineView({
  id: "company/certificates",
  title: "企业证书",
  readers: ["bid"],
  build({ values }): Table {
    return {
      id: "company/certificates",
      caption: "企业证书",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "name", title: "证书", kind: "text", width: 18 },
        { key: "standard", title: "标准或类别", kind: "text", width: 10 },
        { key: "number", title: "编号", kind: "text", width: 12 },
        { key: "issuer", title: "发证机构", kind: "text", width: 14 },
        { key: "validTo", title: "有效期止", kind: "date", width: 8 },
        { key: "scan", title: "扫描件", kind: "choice", width: 5, choices: ["已附", "【待提供】"] },
      ],
      rows: values("certificates").map((certificate, index) => ({
        id: certificate.id,
        cells: { no: index + 1, name: certificate.name, standard: certificate.standard, number: certificate.number, issuer: certificate.issuer, validTo: certificate.validTo, scan: certificate.scan ? "已附" : "【待提供】" },
      })),
    };
  },
});
