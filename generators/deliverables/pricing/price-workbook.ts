import { amountInWords, type Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import type { Sheet, WorkbookLink, WorkbookValue } from "../../values/workbook.ts";
import { pricingClasses } from "../../views/pricing/classes.ts";
import { pricingOpening } from "../../views/pricing/opening.ts";
import { pricingTable } from "../../views/pricing/table.ts";
import { tableOf } from "../../views/show.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

type PriceTable = Model["pricing"]["tables"][number];

/** The opening summary and the price tables, linked by formulas: a price is changed in one cell. */
export const priceWorkbook = defineDeliverable({
  id: "price-workbook",
  title: "投标报价表",
  what: "开标一览表、投标报价分类明细表和各张明细表，用公式连在一起：改一个单价，小计、合计、总价、大写都跟着变。",
  readers: ["bid"],
  sources: ["pricing", "company", "contract"],
  xlsx: (model): WorkbookValue => {
    const mark = draftMark(model);
    const tables = model.pricing.tables.filter(({ kind }) => kind !== "summary");
    const lines = [`项目名称：${model.contract.project}　项目编号：${model.contract.projectNumber}　${model.contract.package ?? ""}`, "单位：元（人民币）"];
    return {
      properties: properties(model, "投标报价表"),
      header: model.contract.project,
      ...(mark ? { mark } : {}),
      sheets: [
        { name: "开标一览表", title: "开标一览表", lines: lines.slice(0, 1), tables: [{ ...tableOf(pricingOpening, model), notes: [] }, inWords(model)], orientation: "landscape" },
        { name: "分类明细表", title: "投标报价分类明细表", lines, tables: [tableOf(pricingClasses, model)], orientation: "portrait" },
        ...tables.map((table): Sheet => ({ name: table.title.replace(/报价.*$/, ""), title: table.title, lines, tables: [linesOf(model, table)], orientation: "landscape" })),
      ],
      links: [
        { table: "pricing/opening", row: "offer", column: "price", sum: { table: "pricing/classes", column: "subtotal" } },
        { table: "pricing/opening-words", row: "words", column: "words", sum: { table: "pricing/classes", column: "subtotal" }, words: true },
        ...tables.flatMap(linksOf),
      ],
    };
  },
});

const tableId = (table: PriceTable): string => `pricing/table#${table.id}`;

/** A line's amount is the product of its numbers; where only some lines count months the amounts stand as numbers. */
function linesOf(model: Model, table: PriceTable): Table {
  const shown = tableOf(pricingTable, model, table.id);
  const months = table.lines.filter((line) => line.months !== undefined).length;
  const product = months === table.lines.length ? (["quantity", "months", "unitPrice"] as const) : months === 0 ? (["quantity", "unitPrice"] as const) : undefined;
  return { ...shown, id: tableId(table), columns: shown.columns.map((column) => (column.key === "amount" && product ? { ...column, product } : column)) };
}

/** A class of the summary is the total of its table; a group within it the sum of its lines. */
function linksOf(table: PriceTable): WorkbookLink[] {
  const groups = Map.groupBy(table.lines, ({ group = "其他" }) => group);
  return [
    { table: "pricing/classes", row: table.id, column: "subtotal", sum: { table: tableId(table), column: "amount" } },
    ...[...groups].map(([group, lines]): WorkbookLink => ({ table: "pricing/classes", row: `${table.id}/${group}`, column: "price", sum: { table: tableId(table), column: "amount", rows: lines.map(({ id }) => id) } })),
  ];
}

const inWords = (model: Model): Table => ({
  id: "pricing/opening-words",
  caption: "最终报价大写",
  columns: [
    { key: "label", title: "项目", kind: "text", width: 8, align: "center" },
    { key: "words", title: "大写金额", kind: "text", width: 30 },
  ],
  rows: [{ id: "words", cells: { label: "最终报价", words: `人民币${amountInWords(model.pricing.total)}` } }],
});
