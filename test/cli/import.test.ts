/** Taking over a ticket list: CSV in both encodings, XLSX; shown first, written on demand, whole or not at all. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { tenderbook } from "../support/command.ts";
import { blocks, modules, roster, systems } from "../support/content.ts";
import { folderWith } from "../support/project.ts";
import { recordMonth } from "../support/records.ts";

const mapping = `- id: desk
  title: 服务台导出的表
  columns:
    - { field: id, column: 单号 }
    - field: kind
      column: 类型
      values: [{ from: 故障单, to: 故障 }]
    - { field: block, column: 系统 }
    - { field: title, column: 描述 }
    - { field: reported, column: 受理时间 }
    - { field: closed, column: 完成时间 }
    - { field: handler, column: 处理人 }
`;
const kept = `# 三月的工单
month: 2025-03
rows:
  # 开头两张
  - { id: T-1, block: b01, kind: 故障, title: 打不开, reported: 2025-03-04 09:00, closed: 2025-03-04 10:00, handler: p01 } # 已回访
  - id: T-2
    kind: 咨询
    title: 怎样填
    reported: 2025-03-05 09:00
    handler: p01
    explanation: 等口径
`;
const content = {
  ...roster({ name: "张三" }, { name: "李四" }), ...systems(), ...modules(), ...blocks({ name: "人才系统" }), ...recordMonth(),
  "operations/imports.yaml": mapping, "operations/2025-03/tickets.yaml": kept,
};
const heads = "单号,类型,系统,描述,受理时间,完成时间,处理人,备注";
const rows = [
  "T-1,故障单,人才系统,打不开,2025/3/4 9:00:12,2025/3/4 10:00,张三,",
  'T-2,咨询,,"怎样填, 写""在编""",2025-03-05 09:00,2025-03-05 11:30,李四,x',
  "T-3,故障单,人才系统,新的一张,2025年3月6日 8:05,,张三,",
  ",,,,,,,",
];
const csv = (...lines: readonly string[]): string => [heads, ...lines].join("\r\n");

function importing(table: string | Uint8Array, name = "list.csv", more: readonly string[] = [], files: Readonly<Record<string, string>> = content) {
  const folder = folderWith(files);
  const file = join(folderWith({ [name]: table }), name);
  const run = (...extra: readonly string[]) => tenderbook(["import", "--content", folder, "--file", file, ...more, ...extra]);
  const read = (path = "operations/2025-03/tickets.yaml"): string => readFileSync(join(folder, path), "utf8");
  return { folder, run, read };
}

/** 单号 and so on in GBK; Node writes no GBK, so its table is turned round. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((character) => (character < "\u0080" ? [character.charCodeAt(0)] : bytesOf.get(character) ?? [])));
}

async function xlsx(lines: readonly (readonly (string | Date)[])[], sheet = "工单"): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet).addRows([heads.split(","), ...lines] as unknown[][]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const written = `# 三月的工单
month: 2025-03
rows:
  # 开头两张
  - { id: T-1, block: b01, kind: 故障, title: 打不开, reported: 2025-03-04 09:00, closed: 2025-03-04 10:00, handler: p01 } # 已回访
  - id: T-2
    kind: 咨询
    title: "怎样填, 写\\"在编\\""
    reported: 2025-03-05 09:00
    handler: p02
    explanation: 等口径
    closed: 2025-03-05 11:30
  - { id: T-3, block: b01, kind: 故障, title: 新的一张, reported: 2025-03-06 08:05, handler: p01 }
`;

describe("a list without faults", () => {
  test.each([["UTF-8", csv(...rows)], ["UTF-8", `\ufeff${csv(...rows)}`], ["GBK", gbk(csv(...rows))]])("%s: shows, writes nothing, then writes what it showed", (encoding, table) => {
    const { run, read } = importing(table);
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain(`list.csv，${encoding}\n`);
    expect(stdout).toContain("新增 1 张\n  第 4 行 T-3　新的一张\n");
    expect(stdout).toContain('改动 1 张\n  第 3 行 T-2　描述：怎样填 → 怎样填, 写"在编"；完成时间：（空） → 2025-03-05 11:30；处理人：p01 → p02\n');
    expect(stdout).toContain("不变 1 张\n没有对应的列不读：备注\n没有写入：加 --yes 写到 operations/2025-03/tickets.yaml\n");
    expect(read()).toBe(kept);

    expect(run("--yes")).toMatchObject({ status: 0 });
    expect(read()).toBe(written);
    expect(run("--yes").stdout).toContain("新增 0 张\n改动 0 张\n不变 3 张\n");
    expect(read()).toBe(written);
  });

  test("XLSX: the sheet's own dates", async () => {
    const at = (day: number, hour: number, minute: number): Date => new Date(Date.UTC(2025, 2, day, hour, minute));
    const table = await xlsx([["T-1", "故障单", "人才系统", "打不开", at(4, 9, 0), at(4, 10, 0), "张三"], ["T-2", "咨询", "", '怎样填, 写"在编"', at(5, 9, 0), at(5, 11, 30), "李四"], ["T-3", "故障单", "人才系统", "新的一张", at(6, 8, 5), "", "张三"]]);
    const { run, read } = importing(table, "list.xlsx");
    expect(run("--yes").stdout).toContain("list.xlsx，工作表“工单”\n");
    expect(read()).toBe(written);
  });

  test("an empty cell takes nothing away", () => {
    const { run, read } = importing(csv("T-1,故障单,,打不开,2025-03-04 09:00,,张三,"));
    expect(run("--yes").stdout).toContain("不变 1 张\n表里空着、内容里有的 2 格不动\n");
    expect(read()).toBe(kept);
  });

  test("a month without a file: the file and its month", () => {
    const { run, read } = importing(csv("T-9,咨询,人才系统,四月的,2025-04-02 09:00,,张三,", "T-8,咨询,人才系统,四月的,2025-04-07 09:00,,张三,"));
    expect(run("--yes").status).toBe(0);
    expect(read("operations/2025-04/tickets.yaml")).toContain("month: 2025-04\nrows:\n  - { id: T-9, block: b01, kind: 咨询,");
    expect(read("operations/2025-04/month.yaml")).toContain("recordedTo: 2025-04-07\n");
    expect(read()).toBe(kept);
  });

  test("a file whose list is empty, and one in Windows' line ends", () => {
    const empty = importing(csv(rows[2] as string), "list.csv", [], { ...content, "operations/2025-03/tickets.yaml": "month: 2025-03\nrows: []\n" });
    empty.run("--yes");
    expect(empty.read()).toBe("month: 2025-03\nrows:\n  - { id: T-3, block: b01, kind: 故障, title: 新的一张, reported: 2025-03-06 08:05, handler: p01 }\n");
    const windows = importing(csv(...rows), "list.csv", [], { ...content, "operations/2025-03/tickets.yaml": kept.replaceAll("\n", "\r\n") });
    windows.run("--yes");
    expect(windows.read()).toBe(written.replaceAll("\n", "\r\n"));
  });
});

describe("faults: told by row, nothing is written", () => {
  test.each<[string, string, string]>([
    ["a person who is not on the roster", "T-3,故障单,人才系统,新,2025-03-06 08:05,,张四,", "第 3 行：“处理人”“张四”在人员名册里没有，是不是“张三”"],
    ["a kind that is none", "T-3,投诉,人才系统,新,2025-03-06 08:05,,张三,", "第 3 行：类别“投诉”：只能是 需求、故障、咨询、开库"],
    ["a day that is none", "T-3,故障单,人才系统,新,2025-02-30 08:05,,张三,", "第 3 行：受理时间“2025-02-30 08:05”：要写成 年-月-日 时:分"],
    ["closed before reported", "T-3,故障单,人才系统,新,2025-03-06 08:05,2025-03-05 08:00,张三,", "第 3 行：完成（2025-03-05 08:00）早于受理（2025-03-06 08:05）"],
    ["a field that must be there", "T-3,故障单,人才系统,,2025-03-06 08:05,,张三,", "第 3 行：缺 内容"],
    ["the same number twice", "T-1,故障单,人才系统,新,2025-03-06 08:05,,张三,", "第 3 行：编号“T-1”与第 2 行重复"],
    ["a ticket of another month", "T-2,咨询,,怎样填,2025-04-05 09:00,,张三,", "第 3 行：编号“T-2”在 2025-03，表里的受理时间在 2025-04"],
  ])("%s", (_, row, message) => {
    const { run, read, folder } = importing(csv(rows[0] as string, row));
    const { status, stdout } = run("--yes");
    expect(stdout).toContain(message);
    expect(stdout).toMatch(/有问题 1 行\n[\s\S]*没有写入：先改好有问题的行/);
    expect(status).toBe(1);
    expect(read()).toBe(kept);
    expect(readdirSync(join(folder, "operations/2025-03")).sort()).toEqual(["month.yaml", "tickets.yaml"]);
    expect(existsSync(join(folder, "operations/2025-04"))).toBe(false);
  });

  test("a column that is not there", () => expect(importing("单号,类型\nT-3,故障单\n").run().stdout).toContain("表头没有“系统”“描述”“受理时间”“完成时间”“处理人”；表头是：单号、类型"));
  test("neither a workbook nor text", () => {
    expect(importing("no workbook", "list.xlsx").run()).toMatchObject({ status: 1, stdout: expect.stringContaining("打不开：不是 Excel 工作簿，或设了密码") as string });
    expect(importing(new Uint8Array([0xff, 0xff, 0x00]), "list.csv").run().stdout).toContain("不是 UTF-8，也不是 GBK 编码的文字");
    expect(importing("x", "list.xls").run().stdout).toContain("只认 .xlsx 和 .csv");
  });
  test("a sheet that is not there", async () => {
    const files = { ...content, "operations/imports.yaml": mapping.replace("  columns:", "  sheet: 明细\n  columns:") };
    expect(importing(await xlsx([]), "list.xlsx", [], files).run().stdout).toContain("里没有工作表“明细”，有：工单");
  });
  test("content that cannot be read", () => {
    const { run, read } = importing(csv(...rows), "list.csv", [], { ...content, "operations/2025-03/tickets.yaml": kept.replace("kind: 咨询", "kind: 询问") });
    expect(run("--yes")).toMatchObject({ status: 1, stdout: expect.stringContaining("没有导入：先改好上面的问题") as string });
    expect(read()).toContain("kind: 询问");
  });
});

describe("wrong use", () => {
  test.each<[readonly string[], string]>([[["import"], "没有说导入哪个表"], [["import", "--file", "x.csv", "--map", "other", "--content", "test/fixtures/small-contract"], "还没有列与字段的对应"]])("%j", (args, message) => {
    expect(tenderbook(args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) as string });
  });
});
