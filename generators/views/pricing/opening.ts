import { amountInWords, dateInWords } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** 开标一览表: the five boxes as printed. */
export const pricingOpening = defineView({
  id: "pricing/opening",
  title: "开标一览表",
  readers: ["bid"],
  build({ contract, pricing, staffing, values }): Table {
    const company = values("company")[0];
    return {
      id: "pricing/opening",
      // The tender prints the name without its last word before the package.
      caption: `${contract.project.replace(/项目$/, "")}${contract.package ?? ""}`,
      columns: [
        { key: "manager", title: "服务项目负责人", kind: "text", width: 8, align: "center" },
        { key: "deposit", title: "保证金缴纳方式", kind: "text", width: 8, align: "center" },
        { key: "term", title: "服务期限", kind: "text", width: 14, align: "center" },
        { key: "note", title: "备注", kind: "text", width: 5, align: "center" },
        { key: "price", title: "最终报价(总价、元)", kind: "money", width: 9 },
      ],
      rows: [{
        id: "offer",
        cells: {
          manager: company?.manager === undefined ? "【待填写】" : staffing.name(company.manager), deposit: company?.depositBy ?? "【待填写】",
          term: `自合同签订之日起至${dateInWords(contract.term.end)}止`, note: "无", price: pricing.total,
        },
      }],
      notes: [`大写：人民币${amountInWords(pricing.total)}`],
    };
  },
});
