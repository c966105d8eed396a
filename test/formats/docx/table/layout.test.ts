import { describe, expect, test } from "vitest";
import { renderDocx } from "../../../../generators/formats/docx/render.ts";
import type { Table } from "../../../../generators/values/table.ts";
import { keptRows } from "../../../../generators/formats/docx/table/keep.ts";
import { tableNode } from "../../../../generators/values/document.ts";
import type { Node } from "../parts.ts";
import { all, body, elements, has, open, shown, styled, val } from "../parts.ts";
import { documentOf, priceTable, staffTable, sumTable } from "../sample.ts";

async function drawn(table: Table): Promise<Node> {
  const [found] = all(body(open(await renderDocx(documentOf([tableNode(table)])))), "w:tbl");
  return found!;
}

/** Each row as text: `|` between cells, `*n` for a span, `v`/`^` for the first and further cells of a tall one. */
const picture = (table: Node): string[] =>
  all(table, "w:tr").map((row) =>
    all(row, "w:tc")
      .map((cell) => {
        const merge = has(cell, "w:vMerge") ? (val(cell, "w:vMerge") === "restart" ? "v" : "^") : "";
        const span = val(cell, "w:gridSpan");
        return shown(cell) + merge + (span ? `*${span}` : "");
      })
      .join("|"),
  );

describe("a table with everything", () => {
  test("grouped heads, section rows, merged cells, values by kind", async () => {
    expect(picture(await drawn(staffTable))).toEqual([
      "序号v|运维系统v|人员*2|到岗日期v|投入比例v",
      "^|^|姓名|岗位|^|^",
      "一、基础设施运维组*6",
      "1|电子政务外网v|张三|项目经理|2025年2月8日|100%",
      "2|^|李四|工程师|2025年2月8日|98.5%",
      "3|机房动力环境|王五|工程师|2025年3月1日|50%",
      "二、应用系统运维组*6",
      "4|机房动力环境|赵六|工程师|2025年3月1日|100%",
    ]);
  });

  test("head rows repeat and stay with the next row, no row breaks", async () => {
    const rows = all(await drawn(staffTable), "w:tr");
    expect(rows.map((row) => has(row, "w:tblHeader"))).toEqual([true, true, false, false, false, false, false, false]);
    expect(rows.every((row) => has(row, "w:cantSplit"))).toBe(true);
    expect(rows.map((row) => has(row, "w:keepNext"))).toEqual([true, true, true, false, false, false, true, false]);
    const kept = (count: number) => keptRows(Array.from({ length: count }, () => ({ cells: [] }))).map(({ keepNext }) => keepNext === true);
    expect([kept(1), kept(2), kept(4)]).toEqual([[false], [true, false], [false, false, true, false]]);
  });

  test("every row covers the whole grid, which is as wide as the text", async () => {
    const table = await drawn(staffTable);
    const grid = all(table, "w:gridCol").map((column) => Number(column.attributes["w:w"]));
    const printable = Math.round((156 * 1440) / 25.4);
    expect(grid.reduce((a, b) => a + b)).toBe(printable);
    expect(grid[1]! / grid[2]!).toBeCloseTo(2, 1);
    for (const row of all(table, "w:tr")) {
      expect(all(row, "w:tc").reduce((sum, cell) => sum + Number(val(cell, "w:gridSpan") ?? 1), 0)).toBe(grid.length);
      expect(all(row, "w:tcW").reduce((sum, width) => sum + Number(width.attributes["w:w"]), 0)).toBe(printable);
    }
  });

  test("heads, section rows and sums are light grey, tones bold and grey", async () => {
    const rows = all(await drawn(staffTable), "w:tr");
    expect(rows.map((row) => all(row, "w:shd").map((shade) => shade.attributes["w:fill"]).join())).toEqual([
      "EDEDED,EDEDED,EDEDED,EDEDED,EDEDED",
      "EDEDED,EDEDED,EDEDED,EDEDED,EDEDED,EDEDED",
      "EDEDED",
      "",
      "",
      "",
      "EDEDED",
      "",
    ]);
    expect(has(rows[5]!, "w:b")).toBe(true);
    expect(has(rows[4]!, "w:b")).toBe(false);
    expect(val(rows[7]!, "w:color")).toBe("595959");
  });
});

test("numbers stand right, dates and choices centred, text left, unless the column says otherwise", async () => {
  const [row] = all(await drawn(staffTable), "w:tr").slice(3);
  expect(all(row!, "w:p").map((paragraph) => val(paragraph, "w:jc"))).toEqual(["center", "left", "left", "center", "center", "right"]);
});

describe("totals", () => {
  test("the label covers the columns before the first sum; money shows cents throughout", async () => {
    const rows = picture(await drawn(priceTable));
    expect(rows.at(-1)).toBe("合计*5|1,020,304.50");
    expect(rows[1]).toBe("1|备品备件 1|适配现有 UPS 主机，额定容量 200kVA，含安装、调试与旧件回收|1|12,800.00|12,800.00");
  });

  test("whole yuan without cents; the row before the sum stays with it", async () => {
    const table = await drawn(sumTable);
    expect(picture(table).at(-1)).toBe("投标总价|10,770,199");
    expect(has(all(table, "w:tr").at(-2)!, "w:keepNext")).toBe(true);
  });

  test("a sum in the first column keeps the label", async () => {
    const rows = picture(await drawn({ ...sumTable, columns: sumTable.columns.slice(1) }));
    expect(rows.at(-1)).toBe("投标总价 10,770,199");
  });
});

test("empty cells do not merge, a line feed in a cell is a break, a table without rows keeps its head", async () => {
  const column = { key: "a", title: "甲", kind: "text", width: 4, merge: true } as const;
  const rows = [{ cells: { a: null } }, { cells: {} }, { cells: { a: "一\n二" } }];
  expect(picture(await drawn({ id: "t/a", caption: "表", columns: [column], rows }))).toEqual(["甲", "", "", "一\n二"]);
  expect(picture(await drawn({ id: "t/a", caption: "表", columns: [column], rows: [] }))).toEqual(["甲"]);
});

describe("around a table", () => {
  test("a caption with bookmark and SEQ field stays with the table", async () => {
    const opened = open(await renderDocx(documentOf([tableNode(sumTable), tableNode(staffTable)])));
    const captions = styled(opened, "Caption");
    expect(captions.map(shown)).toEqual(["表 1\u3000投标报价汇总表", "表 2\u3000驻场运维人员一览表"]);
    expect(captions.map((caption) => all(caption, "w:fldSimple")[0]!.attributes["w:instr"])).toEqual(["SEQ 表 \\* ARABIC", "SEQ 表 \\* ARABIC"]);
    const [style] = all(opened.part("word/styles.xml"), "w:style").filter((each) => each.attributes["w:styleId"] === "Caption");
    expect(has(style!, "w:keepNext")).toBe(true);
  });

  test("notes below, numbered when there are several; tables never touch", async () => {
    const opened = open(await renderDocx(documentOf([tableNode(priceTable), tableNode(staffTable), tableNode(staffTable)])));
    expect(styled(opened, "TableNote").slice(0, 3).map(shown)).toEqual(["注：报价含税。", "注：1. 到岗日期以“甲方书面通知”为准。", "\u3000\u30002. 投入比例按月度考勤计算。"]);
    const names = elements(body(opened)).map((child) => child.name);
    expect(names.some((name, index) => name === "w:tbl" && names[index + 1] === "w:tbl")).toBe(false);
  });
});
