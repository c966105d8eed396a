import { describe, expect, test } from "vitest";
import { renderXlsx } from "../../../generators/formats/xlsx/render.ts";
import { CELL_LIMIT, looksLikeFormula, stored } from "../../../generators/formats/xlsx/text.ts";
import { openXlsx } from "./open.ts";
import { HOSTILE, hostileTable, sampleWorkbook } from "./sample.ts";

const FIRST_ROW = 3;
const HOSTILE_SHEET = 4;

describe("hostile texts", async () => {
  const book = openXlsx(await renderXlsx(sampleWorkbook));
  const cells = book.cells(HOSTILE_SHEET);

  test.each(HOSTILE.map((text, index) => [JSON.stringify(text), text, index] as const))("%s is text", (_, text, index) => {
    const cell = cells.get(`B${FIRST_ROW + index}`)!;
    expect(cell).toMatchObject({ type: "s", formula: undefined });
    expect(cell.value).toBe(text.replace(/\r\n?/g, "\n").replace(/[\u0000\u0008\u000b\uFFFE\uD800]/g, ""));
    expect(cell.look.includes('quotePrefix="1"')).toBe(looksLikeFormula(text));
  });

  test("seven of them would be formulas; the marks for them are gone", () => {
    expect(HOSTILE.filter(looksLikeFormula)).toHaveLength(7);
    expect(book.parts["xl/styles.xml"]).not.toContain("readingOrder");
  });

  test("titles, headings, sections, facts and notes are guarded alike", async () => {
    const evil = "=1+1";
    const bad = openXlsx(
      await renderXlsx({
        ...sampleWorkbook,
        header: evil,
        sheets: [
          {
            name: evil,
            title: evil,
            lines: [evil],
            facts: { id: "f", caption: evil, items: [{ label: evil, value: evil }] },
            tables: [{ ...hostileTable, columns: hostileTable.columns.map((column) => ({ ...column, title: evil, group: evil, note: evil })), rows: [{ section: evil }] }],
          },
        ],
      }),
    );
    const texts = [...bad.cells(1).values()].filter(({ value }) => value === evil);
    expect(texts.length).toBeGreaterThan(8);
    for (const cell of texts) expect(cell).toMatchObject({ type: "s", look: expect.stringContaining('quotePrefix="1"') });
    expect(bad.sheet(1)).not.toContain("<f>");
  });

  test("an escape of SpreadsheetML in a text is escaped itself", () => {
    expect(stored("_x0041_ _x00g1_ x0041")).toBe("_x005F_x0041_ _x00g1_ x0041");
  });
});

describe("very long texts", () => {
  const withText = (value: string) => renderXlsx({ ...sampleWorkbook, sheets: [{ name: "长", title: "长", tables: [{ ...hostileTable, rows: [{ cells: { no: 1, value } }] }] }] });

  test("up to Excel's limit they are kept whole", async () => {
    const longest = "长".repeat(CELL_LIMIT);
    expect(openXlsx(await withText(longest)).cell(1, "B3")).toMatchObject({ type: "s", value: longest });
  });

  test("beyond it they are an error that names the place, never a silent cut", async () => {
    await expect(withText("长".repeat(40_000))).rejects.toThrow("表“特殊文字”第 1 行“内容”有 40000 字，Excel 的一个单元格最多 32767 字");
  });
});
