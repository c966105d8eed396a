/** A workbook value with everything that the format knows: the fixture of its tests. */
import type { Row, Table } from "../../../generators/values/table.ts";
import type { Sheet, WorkbookValue } from "../../../generators/values/workbook.ts";

const priced = (no: number, name: string, unit: string, quantity: number, price: number, tax: number, note: string, tone?: Row["tone"]): Row => ({
  id: `p${no}`,
  cells: { no, name, unit, quantity, price, tax, amount: Math.round(quantity * price * 100) / 100, note },
  ...(tone === undefined ? {} : { tone }),
});

export const priceTable: Table = {
  id: "pricing/items",
  caption: "分项报价表",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3 },
    { key: "name", title: "服务内容", kind: "text", width: 16 },
    { key: "unit", title: "计价单位", kind: "choice", width: 4, choices: ["人月", "套", "次", "年"] },
    { key: "quantity", title: "数量", kind: "integer", width: 4, group: "报价（元）" },
    { key: "price", title: "单价", kind: "money", width: 7, group: "报价（元）", note: "含税单价，单位为元，保留两位小数。依据第三章“报价要求”，不得缺项漏项。" },
    { key: "tax", title: "税率", kind: "percent", width: 4, group: "报价（元）" },
    { key: "amount", title: "合价", kind: "money", width: 8, product: ["quantity", "price"], group: "报价（元）" },
    { key: "note", title: "说明", kind: "text", width: 16 },
  ],
  rows: [
    { section: "一、驻场运维服务" },
    priced(1, "驻场工程师（高级），7×24 小时值守并负责重大活动保障", "人月", 60, 28_000.5, 0.06, "按合同第六章第八条配备，重大节假日与重要活动期间现场加派人员，不另行收费；人员更换须提前十五个工作日书面报采购人同意。"),
    priced(2, "驻场工程师（中级）", "人月", 120, 19_500, 0.06, ""),
    { section: "二、备品备件与演练" },
    priced(3, "服务器硬盘 SAS 1.2TB", "套", 24, 1_899.333, 0.13, "原厂备件", "warning"),
    priced(4, "应急演练", "次", 2, 45_000, 0.06, "桌面推演与实战演练各一次", "muted"),
  ],
  totals: { label: "合　计", sums: { amount: 60 * 28_000.5 + 120 * 19_500 + 45_583.99 + 90_000 } },
  notes: ["报价含税，币种为人民币。", "单价保留两位小数，合价由数量与单价相乘得出。"],
};

const person = (no: number, team: string, name: string, identity: string, phone: string, since: string, onsite: string): Row => ({
  cells: { no, team, name, identity, phone, since, onsite, page: { text: `${name}的履历`, href: `staff/${no}.html` } },
});

export const rosterTable: Table = {
  id: "staffing/roster",
  caption: "项目人员一览表",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3 },
    { key: "team", title: "小组", kind: "text", width: 6, merge: true },
    { key: "name", title: "姓名", kind: "text", width: 5, align: "center" },
    { key: "identity", title: "身份证号", kind: "text", width: 10, note: "18 位，末位可为 X。" },
    { key: "phone", title: "联系电话", kind: "text", width: 8 },
    { key: "since", title: "入职日期", kind: "date", width: 6 },
    { key: "onsite", title: "是否驻场", kind: "choice", width: 4, choices: ["是", "否"] },
    { key: "page", title: "履历", kind: "text", width: 8 },
  ],
  rows: [
    person(1, "系统组", "张三", "110101199003070011", "01082345678", "2019-01-01", "是"),
    person(2, "系统组", "欧阳明月", "000000199912310000", "013800138000", "2012年1月", "否"),
    person(3, "网络组", "李四", "11010119900307123X", "13800138000", "2024-02-29", "是"),
  ],
};

const grade = (row: string, values: readonly (number | string)[]): Row => ({
  cells: { row, ...Object.fromEntries(values.map((value, index) => [`c${index + 1}`, value])) },
});

export const matrixTable: Table = {
  id: "risks/matrix",
  caption: "风险矩阵",
  columns: [
    { key: "row", title: "可能性＼影响", kind: "text", width: 7, align: "center" },
    ...[1, 2, 3, 4, 5].map((step) => ({ key: `c${step}`, title: String(step), kind: "integer" as const, width: 5, align: "center" as const })),
  ],
  rows: [5, 4, 3, 2, 1].map((row) => grade(`${row}`, [1, 2, 3, 4, 5].map((column) => row * column))),
};

export const registerTable: Table = {
  id: "risks/register",
  caption: "风险登记册",
  columns: [
    { key: "system", title: "系统", kind: "text", width: 6, merge: true },
    { key: "risk", title: "风险", kind: "text", width: 14 },
    { key: "score", title: "分值", kind: "integer", width: 4 },
    { key: "level", title: "等级", kind: "choice", width: 4, choices: ["高", "中", "低"] },
    { key: "rate", title: "可用率", kind: "percent", width: 5 },
    { key: "action", title: "措施", kind: "text", width: 12, merge: true },
  ],
  rows: [
    { cells: { system: "办公系统（含移动端、电子签章与档案接口三个子系统）", risk: "数据库单点故障", score: 20, level: "高", rate: 0.9995, action: "主备切换，每季度演练一次" } },
    { cells: { system: "办公系统（含移动端、电子签章与档案接口三个子系统）", risk: "备份未校验", score: 12, level: "中", rate: 0.98, action: "每月恢复测试" } },
    { cells: { system: "门户网站", risk: "页面被篡改", score: 15, level: "高", rate: null, action: "每月恢复测试" } },
  ],
  notes: ["分值＝可能性×影响。"],
};

export const emptyTable: Table = {
  id: "clarifications/open",
  caption: "待澄清问题",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3 },
    { key: "question", title: "问题", kind: "text", width: 30 },
  ],
  rows: [],
};

/** Texts that a spreadsheet must neither run, nor turn into numbers, nor choke on. */
export const HOSTILE = [
  '=HYPERLINK("http://x.example","点我")',
  "+1",
  "-2",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "123456789012345678",
  "000123",
  "1e5",
  "TRUE",
  "a\u0000b\u0008c\u000bd\uFFFE\uD800e",
  "_x0041_",
  `<b>&"'</b>]]>`,
  "  前后空格  ",
  "第一行\r\n第二行\n第三行",
] as const;

export const hostileTable: Table = {
  id: "test/hostile",
  caption: "特殊文字",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3 },
    { key: "value", title: "内容", kind: "text", width: 20, note: "=1+1 <script> & 说明" },
    { key: "list", title: "多值", kind: "choice", width: 10, choices: ["甲,乙", '丙"丁', "戊"] },
  ],
  rows: HOSTILE.map((value, index) => ({ cells: { no: index + 1, value, list: "甲,乙" } })),
};

const priceSheet: Sheet = {
  name: "分项报价表",
  title: "某市政务信息系统运维服务项目分项报价表",
  lines: ["项目编号：ZB-2026-0001　　货币单位：人民币元", "本表的合价与合计均为公式，修改数量或单价后自动重算。"],
  facts: {
    id: "pricing/facts",
    caption: "报价要点",
    items: [
      { label: "投标总价", value: "4,155,613.99 元" },
      { label: "最高限价", value: "10,770,199 元", source: "第一章 一" },
      { label: "服务期", value: "24 个月" },
      { label: "示例数据", value: "2 处待填写", tone: "warning" },
    ],
  },
  tables: [priceTable],
};

export const sampleWorkbook: WorkbookValue = {
  properties: { title: "报价与人员工作簿", subject: "投标文件附件", author: "示例科技有限公司", date: "2026-11-22", keywords: ["报价", "人员"] },
  header: "2026 年某市政务信息系统运维服务 & 驻场支持项目",
  mark: "草稿 · 含示例数据",
  sheets: [
    priceSheet,
    { name: "人员/名册", title: "项目人员一览表", tables: [rosterTable], orientation: "landscape" },
    {
      name: "风险",
      title: "风险评估表",
      lines: ["矩阵按可能性与影响之积着色：15 分及以上为高，8 分及以上为中。"],
      tables: [matrixTable, registerTable, emptyTable],
      heat: {
        tableId: "risks/matrix",
        columns: ["c1", "c2", "c3", "c4", "c5"],
        thresholds: [
          { from: 1, colour: "#C6E0B4" },
          { from: 8, colour: "#FFE699" },
          { from: 15, colour: "#C00000" },
        ],
      },
    },
    { name: "人员-名册", title: "特殊文字", tables: [hostileTable] },
    { name: "要点", title: "关键数据", tables: [], facts: { id: "contract/facts", caption: "", items: [{ label: "驻场人数", value: "15 人", source: "第六章 八" }, { label: "演练", value: "2 次" }] } },
  ],
};
