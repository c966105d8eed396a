import { describe, expect, test } from "vitest";
import { renderXlsx } from "../../../generators/formats/xlsx/render.ts";
import { openXlsx } from "./open.ts";
import { emptyTable, priceTable, rosterTable, sampleWorkbook } from "./sample.ts";

const book = openXlsx(await renderXlsx(sampleWorkbook));
const [PRICES, ROSTER, RISKS, HOSTILE, FACTS] = [1, 2, 3, 4, 5] as const;

describe("workbook", () => {
  test("sheet names are safe and unique, the list sheet is hidden", () => {
    const names = [...book.parts["xl/workbook.xml"]!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["分项报价表", "人员-名册", "风险", "人员-名册（2）", "要点", "可选值"]);
    expect(book.parts["xl/workbook.xml"]).toMatch(/<sheet [^>]*name="可选值"[^>]*state="hidden"|<sheet [^>]*state="hidden"[^>]*name="可选值"/);
  });

  test("metadata comes from the properties", () => {
    const core = book.parts["docProps/core.xml"]!;
    for (const part of ["<dc:title>报价与人员工作簿<", "<dc:creator>示例科技有限公司<", "<cp:lastModifiedBy>示例科技有限公司<", "<cp:keywords>报价; 人员<"]) expect(core).toContain(part);
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
    expect(Object.values(book.parts).join("")).not.toMatch(/ExcelJS|Un-named|>Author</);
  });

  test("no part leads out of the file", () => {
    expect(Object.values(book.parts).join("")).not.toContain('TargetMode="External"');
    expect(book.cell(ROSTER, "H3").value).toBe("张三的履历");
  });
});

describe("head of the sheet", () => {
  test("is frozen below the first table's heads, which have the filter and stand on every page", () => {
    expect(book.sheet(PRICES)).toContain('<pane ySplit="9" topLeftCell="A10" activePane="bottomLeft" state="frozen"/>');
    expect(book.sheet(PRICES)).toContain('<autoFilter ref="A9:H15"/>');
    const names = book.parts["xl/workbook.xml"]!;
    expect(names).toContain(`<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'分项报价表'!$A$9:$H$15</definedName>`);
    expect(names).toContain("分项报价表&apos;!$8:$9</definedName>");
  });

  test("several tables with different heads repeat the title instead", () => {
    expect(book.parts["xl/workbook.xml"]).toContain("风险&apos;!$1:$1</definedName>");
  });

  test("a head that would fill a small screen is not frozen", async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `第 ${index + 1} 条说明`);
    const tall = openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [{ name: "高", title: "高", lines, tables: [rosterTable] }] }));
    expect(tall.sheet(1)).not.toContain("<pane");
    expect(tall.sheet(1)).toContain("<autoFilter");
  });

  test("facts stand in pairs, with their source", () => {
    expect([book.cell(FACTS, "A2").value, book.cell(FACTS, "B2").value]).toEqual(["驻场人数", "15 人（第六章 八）"]);
    expect(book.cell(FACTS, "D2").value).toBe("2 次");
  });
});

describe("print", () => {
  test("A4, fitted to the width, own or fitting orientation", () => {
    expect(book.sheet(PRICES)).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(book.sheet(PRICES)).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/);
    expect(book.sheet(ROSTER)).toContain('orientation="landscape"');
    expect(book.sheet(RISKS)).toContain('orientation="portrait"');
  });

  test("A3 for what would be too small on A4", async () => {
    const paper = async (columns: number) => {
      const keys = Array.from({ length: columns }, (_, index) => `k${index}`);
      const table = { id: "t", caption: "清单", columns: keys.map((key) => ({ key, title: "说明", kind: "text" as const, width: 12 })), rows: [{ cells: Object.fromEntries(keys.map((key) => [key, "逐条写明要求、响应和所在的章节。".repeat(4)])) }] };
      const sheet = { name: "清单", title: "清单", orientation: "landscape" as const, tables: [table] };
      return /paperSize="(\d+)"/.exec(openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [sheet], links: [] })).sheet(1))?.[1];
    };
    expect(await Promise.all([4, 8].map(paper))).toEqual(["9", "8"]);
  });

  test("header with project and draft mark, & doubled; footer with page numbers", () => {
    const header = '&amp;L&amp;9&amp;&quot;宋体,Regular&quot;2026 年某市政务信息系统运维服务 &amp;&amp; 驻场支持项目&amp;R&amp;9&amp;&quot;宋体,Regular&quot;&amp;KC00000草稿 · 含示例数据';
    for (const sheet of [PRICES, ROSTER, RISKS, HOSTILE, FACTS]) {
      expect(book.sheet(sheet)).toContain(`<oddHeader>${header}</oddHeader>`);
      expect(book.sheet(sheet)).toContain("第 &amp;P 页 共 &amp;N 页</oddFooter>");
    }
  });

  test("a header never grows beyond Excel's 255 characters", async () => {
    const long = openXlsx(await renderXlsx({ ...sampleWorkbook, header: "甲&".repeat(200), mark: "&".repeat(100) }));
    const header = /<oddHeader>(.*?)<\/oddHeader>/.exec(long.sheet(1))![1]!.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header.replaceAll("&&", "").match(/&/g)).toHaveLength(7);
  });
});

describe("table", () => {
  test("grouped heads take two rows, the others reach over both", () => {
    expect(book.cell(PRICES, "D8").value).toBe("报价（元）");
    expect(book.cell(PRICES, "D9").value).toBe("数量");
    for (const merged of ["D8:G8", "A8:A9", "H8:H9"]) expect(book.sheet(PRICES)).toContain(`<mergeCell ref="${merged}"/>`);
  });

  test("section rows are merged across and hold no numbers", () => {
    expect(book.cell(PRICES, "A10")).toMatchObject({ value: "一、驻场运维服务", type: "s" });
    expect(book.sheet(PRICES)).toContain('<mergeCell ref="A10:H10"/>');
  });

  test("products are formulas with the row's value; rounding when one row was rounded", () => {
    expect(book.cell(PRICES, "G11")).toMatchObject({ formula: "ROUND(D11*E11,2)", value: "1680030" });
    expect(book.cell(PRICES, "G14")).toMatchObject({ formula: "ROUND(D14*E14,2)", value: "45583.99" });
  });

  test("the total sums the whole list and carries the view's figure", () => {
    expect(book.cell(PRICES, "G16")).toMatchObject({ formula: "SUM(G10:G15)", value: "4155613.99" });
    expect(book.cell(PRICES, "A16").value).toBe("合　计");
    expect(book.sheet(PRICES)).toContain('<mergeCell ref="A16:F16"/>');
  });

  test("formats follow the values", async () => {
    const codes = Object.fromEntries([...book.parts["xl/styles.xml"]!.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]));
    const code = (sheet: number, address: string): string | undefined => {
      const id = /numFmtId="(\d+)"/.exec(book.cell(sheet, address).look)![1]!;
      return ({ "1": "0", "3": "#,##0", "4": "#,##0.00", "10": "0.00%", "49": "@" } as Record<string, string>)[id] ?? codes[id];
    };
    expect([code(PRICES, "D11"), code(PRICES, "E11"), code(PRICES, "F11"), code(PRICES, "G16")]).toEqual(["0", "#,##0.00", "0.0%", "#,##0.00"]);
    expect(code(ROSTER, "F3")).toBe("yyyy-mm-dd");
    expect(code(ROSTER, "D3")).toBe("@");
    expect(code(RISKS, "E14")).toBe("0.00%");

    const whole = openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [{ name: "整", title: "整", tables: [{ ...priceTable, totals: { label: "合计", sums: {} }, rows: [{ cells: { price: 12_000 } }] }] }] }));
    expect(whole.cell(1, "E4").look).toContain('numFmtId="3"');
  });

  test("ids stay text, ISO dates are dates, other dates stay text", () => {
    expect(book.cell(ROSTER, "D3")).toMatchObject({ type: "s", value: "110101199003070011" });
    expect(book.cell(ROSTER, "D4")).toMatchObject({ type: "s", value: "000000199912310000" });
    expect(book.cell(ROSTER, "E4")).toMatchObject({ type: "s", value: "013800138000" });
    expect(book.cell(ROSTER, "F3")).toMatchObject({ type: undefined, value: "43466" });
    expect(book.cell(ROSTER, "F4")).toMatchObject({ type: "s", value: "2012年1月" });
    expect(book.sheet(ROSTER)).toContain('numberStoredAsText="1"');
  });

  test("equal cells are merged in later tables, repeated in the filtered one", () => {
    expect([book.cell(ROSTER, "B3").value, book.cell(ROSTER, "B4").value]).toEqual(["系统组", "系统组"]);
    expect(book.sheet(ROSTER)).not.toContain('<mergeCell ref="B3:B4"/>');
    expect(book.sheet(RISKS)).toContain('<mergeCell ref="A13:A14"/>');
    expect(book.sheet(RISKS)).toContain('<mergeCell ref="F14:F15"/>');
  });

  test("columns that formulas read are never merged", async () => {
    const columns = priceTable.columns.map((column) => ({ ...column, merge: true }));
    const row = { cells: { no: 1, name: "甲", unit: "套", quantity: 2, price: 3, tax: 0.06, amount: 6, note: "" } };
    const twice = { ...priceTable, columns, rows: [row, row], totals: { label: "合计", sums: { amount: 12 } } };
    const sheet = openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [{ name: "并", title: "并", tables: [rosterTable, twice] }] })).sheet(1);
    expect(sheet).toContain('<mergeCell ref="B11:B12"/>');
    for (const column of ["D", "E", "G"]) expect(sheet).not.toContain(`<mergeCell ref="${column}11:${column}12"/>`);
  });

  test("drop-downs: in the cell, or on the hidden sheet when a value has a comma", () => {
    expect(book.sheet(PRICES)).toMatch(/<dataValidation type="list"[^>]*sqref="C11:C12"><formula1>&quot;人月,套,次,年&quot;<\/formula1>/);
    expect(book.sheet(PRICES)).toMatch(/sqref="C14:C15"/);
    expect(book.sheet(HOSTILE)).toContain("<formula1>&apos;可选值&apos;!$A$1:$A$3</formula1>");
    expect(["A1", "A2", "A3"].map((address) => book.cell(6, address).value)).toEqual(["甲,乙", '丙"丁', "戊"]);
  });

  test("notes stand on the heading in a box that shows them whole", () => {
    expect(book.parts["xl/comments1.xml"]).toContain('<comment ref="E9" authorId="0">');
    expect(book.parts["xl/comments1.xml"]).toContain("不得缺项漏项。");
    expect(book.parts["xl/comments1.xml"]).toContain("<author>示例科技有限公司</author>");
    expect(book.parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("<x:Anchor>5, 6, ");
  });

  test("heat colours the grid and keeps the numbers readable", () => {
    const fills = [...book.parts["xl/styles.xml"]!.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
    const fonts = [...book.parts["xl/styles.xml"]!.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
    const fill = (address: string) => fills[Number(/fillId="(\d+)"/.exec(book.cell(RISKS, address).look)![1])]!;
    const font = (address: string) => fonts[Number(/fontId="(\d+)"/.exec(book.cell(RISKS, address).look)![1])]!;
    expect([fill("B9"), fill("C5"), fill("F5")].map((xml) => /fgColor rgb="(\w+)"/.exec(xml)?.[1])).toEqual(["FFC6E0B4", "FFFFE699", "FFC00000"]);
    expect(font("F5")).toContain("FFFFFFFF");
    expect(font("B9")).toContain("FF000000");
    expect(fill("A5")).toContain('"none"');
    // exceljs writes neighbours of the same width as one <col>.
    expect(book.sheet(RISKS)).toMatch(/<col min="2" max="6" width="[\d.]+"/);
  });

  test("tables stand below each other with a blank row and their caption; an empty one says so", () => {
    expect(["A3", "A11", "A18"].map((address) => book.cell(RISKS, address).value)).toEqual(["风险矩阵", "风险登记册", emptyTable.caption]);
    expect(book.cells(RISKS).has("A10")).toBe(false);
    expect(book.cell(RISKS, "A20").value).toBe("（无）");
    expect(book.cell(RISKS, "A16").value).toBe("注：分值＝可能性×影响。");
  });

  test("values that the reader may not see leave the cell empty and the total a plain number", async () => {
    const rows = priceTable.rows.map((row) => ("cells" in row ? { ...row, cells: { ...row.cells, price: undefined, amount: undefined } } : row));
    const hidden = openXlsx(await renderXlsx({ ...sampleWorkbook, sheets: [{ name: "密", title: "密", tables: [{ ...priceTable, rows, totals: { label: "合计", sums: { amount: 99 } } }] }] }));
    expect(hidden.cell(1, "G5")).toMatchObject({ value: undefined, formula: undefined });
    expect(hidden.cell(1, "G10")).toMatchObject({ value: "99", formula: undefined });
  });
});
