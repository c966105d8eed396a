/** `tenderbook import`: takes over a ticket list that another system exported; shows what will change, and writes it with --yes. */
import { loadProject, renderText, type Catalog, type EntryValue } from "../../schemas/index.ts";
import { planImport, type TicketImport } from "../import-tickets.ts";
import { readTable } from "../read-table.ts";
import { editRows, rowLine } from "../row-text.ts";
import { writeFiles } from "../write.ts";
import { folderOptions, type Command } from "./command.ts";

const needed = "必填";
const only = "只有一种时就是它";
/** So many of a kind are listed. */
const listed = 20;

export const importCommand: Command = {
  name: "import",
  options: [
    ...folderOptions.filter(({ name }) => name === "content"),
    { name: "file", value: "表格", default: needed, help: "导出的工单表：.xlsx 或 .csv（UTF-8、GBK 都行）" },
    { name: "map", value: "编号", default: only, help: "用 operations/imports.yaml 里的哪一种对应" },
    { name: "yes", default: "否", help: "照列出的写入；不加只列出，不写" },
  ],
  async run(values) {
    const folder = values["content"] as string;
    const file = values["file"] as string;
    if (file === needed) return refuse("没有说导入哪个表：加 --file 表格.xlsx", 2);
    const { catalog, diagnostics, lineOf } = loadProject(folder);
    const broken = diagnostics.filter(({ severity, rule, file: path }) => severity === "error" && /^(source|schema|catalog)\//.test(rule) && path.includes("/operations/"));
    if (broken.length > 0 || catalog.incomplete.has("tickets")) return refuse(`${renderText(broken, { lineOf })}\n没有导入：先改好上面的问题，工单要全部读得出来`, 1);
    const mapping = mappingOf(catalog, values["map"] as string);
    if (typeof mapping === "string") return refuse(mapping, 2);
    const cells = await readTable(file, mapping);
    if (typeof cells === "string") return refuse(cells, 1);
    const plan = planImport(catalog, mapping, cells.rows);
    process.stdout.write(`${mapping.title}（${mapping.id}）：${file}，${cells.what}\n${told(plan)}`);
    if (plan.problems.length > 0) return refuse("没有写入：先改好有问题的行，或在 operations/imports.yaml 补上对应", 1);
    const files = filesOf(catalog, plan);
    if (files.size === 0) return done("没有要写的");
    if (values["yes"] !== "是") return done(`没有写入：加 --yes 写到 ${[...files.keys()].join("、")}`);
    writeFiles(folder, files);
    return done(`写入 ${[...files.keys()].join("、")}。再运行 tenderbook check 看有没有要补的`);
  },
};

function refuse(message: string, code: number): number {
  (code === 2 ? process.stderr : process.stdout).write(`${message}\n${code === 2 ? "用法见 tenderbook import --help\n" : ""}`);
  return code;
}

function done(message: string): number {
  process.stdout.write(`${message}\n`);
  return 0;
}

function mappingOf(catalog: Catalog, id: string): EntryValue<"imports"> | string {
  const all = catalog.all("imports").map(({ value }) => value);
  if (all.length === 0) return "还没有列与字段的对应：先写 operations/imports.yaml";
  if (id === only) return all.length === 1 && all[0] ? all[0] : `有 ${all.length} 种对应，加 --map 选一种：${all.map((each) => each.id).join("、")}`;
  return all.find((each) => each.id === id) ?? `operations/imports.yaml 里没有“${id}”，有：${all.map((each) => each.id).join("、")}`;
}

function told({ added, changed, unchanged, problems, kept, ignored }: TicketImport): string {
  const list = (lines: readonly string[]): string => [...lines.slice(0, listed), ...(lines.length > listed ? [`还有 ${lines.length - listed} 行`] : [])].map((line) => `  ${line}\n`).join("");
  return [
    `新增 ${added.length} 张\n${list(added.map(({ line, fields }) => `第 ${line} 行 ${fields["id"] ?? ""}　${fields["title"] ?? ""}`))}`,
    `改动 ${changed.length} 张\n${list(changed.map(({ line, id, changes }) => `第 ${line} 行 ${id}　${changes.map(({ column, before, after }) => `${column}：${before || "（空）"} → ${after}`).join("；")}`))}`,
    `不变 ${unchanged} 张\n`,
    kept > 0 ? `表里空着、内容里有的 ${kept} 格不动\n` : "",
    ignored.length > 0 ? `没有对应的列不读：${ignored.join("、")}\n` : "",
    problems.length > 0 ? `有问题 ${new Set(problems.map(({ line }) => line)).size} 行\n${list(problems.map(({ line, message }) => `第 ${line} 行：${message}`))}` : "",
  ].join("");
}

/** Whole files, by path in the content folder. */
function filesOf(catalog: Catalog, { added, changed }: TicketImport): Map<string, string> {
  const entries = catalog.all("tickets");
  const files = new Map<string, string>();
  for (const entry of entries) {
    const own = changed.filter(({ path }) => path === entry.path);
    const more = added.filter(({ month }) => month === entry.value.month);
    if (own.length + more.length === 0) continue;
    files.set(entry.path, editRows(entry.source.text, { changed: new Map(own.map(({ id, fields }) => [id, fields])), added: more.map(({ fields }) => fields) }));
  }
  for (const month of new Set(added.map((row) => row.month))) {
    if (entries.some(({ value }) => value.month === month)) continue;
    const rows = added.filter((row) => row.month === month).map(({ fields }) => fields);
    const head = (name: string): string => `# yaml-language-server: $schema=../../../schemas/json/${name}.json\n`;
    files.set(`operations/${month}/tickets.yaml`, `${head("tickets")}month: ${month}\nrows:\n${rows.map(rowLine).join("\n")}\n`);
    if (catalog.all("recordMonths").some(({ value }) => value.month === month)) continue;
    const last = rows.map((row) => (row["reported"] ?? "").slice(0, 10)).toSorted().at(-1) ?? "";
    files.set(`operations/${month}/month.yaml`, `${head("record-months")}id: ${month}\nmonth: ${month}\nrecordedTo: ${last}\n`);
  }
  return files;
}
