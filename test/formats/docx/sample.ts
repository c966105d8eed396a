/** Documents for the tests of the DOCX format: one with everything in it, and small ones around single nodes. */
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { PhrasingContent, RootContent } from "mdast";
import type { CrossReference, Blank, DocumentBlock, DocumentValue, FormattingProfile } from "../../../generators/values/document.ts";
import { heading, paragraph, tableNode, text } from "../../../generators/values/document.ts";
import type { Row, SectionRow, Table } from "../../../generators/values/table.ts";

export const profile: FormattingProfile = {
  paper: { widthMm: 210, heightMm: 297 },
  marginsMm: { top: 28, bottom: 25, left: 28, right: 26 },
  bodyFont: "仿宋",
  headingFont: "黑体",
  latinFont: "Times New Roman",
  bodySizePt: 14,
  tableSizePt: 10.5,
  headingSizesPt: [18, 16, 14],
  lineSpacing: 1.3,
};

/** A document of one upright section, without cover and contents. */
export const documentOf = (children: readonly DocumentBlock[], more: Partial<DocumentValue> = {}): DocumentValue => ({
  properties: { title: "测试文档", subject: "测试", author: "某投标人", date: "2025-02-08" },
  profile,
  contents: false,
  header: { left: "某项目", right: "测试文档" },
  sections: [{ orientation: "portrait", children }],
  ...more,
});

export const markdown = (source: string): RootContent[] => unified().use(remarkParse).use(remarkGfm).parse(source).children;

// The mdast types know only mdast's own inline nodes.
export const inline = (node: CrossReference | Blank): PhrasingContent => node as unknown as PhrasingContent;
export const refer = (to: string): PhrasingContent => inline({ type: "crossReference", to });

export const staffTable: Table = {
  id: "staffing/onsite",
  caption: "驻场运维人员一览表",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
    { key: "system", title: "运维系统", kind: "text", width: 8, merge: true },
    { key: "name", title: "姓名", kind: "text", width: 4, group: "人员" },
    { key: "role", title: "岗位", kind: "choice", width: 6, choices: ["工程师", "项目经理"], group: "人员" },
    { key: "from", title: "到岗日期", kind: "date", width: 8 },
    { key: "share", title: "投入比例", kind: "percent", width: 5 },
  ],
  rows: [
    { section: "一、基础设施运维组" },
    { cells: { no: 1, system: "电子政务外网", name: "张三", role: "项目经理", from: "2025-02-08", share: 1 } },
    { cells: { no: 2, system: "电子政务外网", name: "李四", role: "工程师", from: "2025-02-08", share: 0.985 } },
    { cells: { no: 3, system: "机房动力环境", name: "王五", role: "工程师", from: "2025-03-01", share: 0.5 }, tone: "warning" },
    { section: "二、应用系统运维组" },
    { cells: { no: 4, system: "机房动力环境", name: "赵六", role: "工程师", from: "2025-03-01", share: 1 }, tone: "muted" },
  ],
  notes: ["到岗日期以“甲方书面通知”为准。", "投入比例按月度考勤计算。"],
};

const priceRows: (Row | SectionRow)[] = Array.from({ length: 30 }, (_, at) => ({
  cells: { no: at + 1, name: { text: `备品备件 ${at + 1}`, href: "spares/all.html" }, model: at % 5 === 0 ? "适配现有 UPS 主机，额定容量 200kVA，含安装、调试与旧件回收" : "原厂同型号", amount: 1 + (at % 4), price: 12800 + at * 10.5, total: (12800 + at * 10.5) * (1 + (at % 4)) },
}));

export const priceTable: Table = {
  id: "pricing/spares",
  caption: "备品备件报价明细表",
  columns: [
    { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
    { key: "name", title: "名称", kind: "text", width: 8 },
    { key: "model", title: "规格型号", kind: "text", width: 16 },
    { key: "amount", title: "数量", kind: "integer", width: 4 },
    { key: "price", title: "单价（元）", kind: "money", width: 7 },
    { key: "total", title: "合价（元）", kind: "money", width: 8, product: ["amount", "price"] },
  ],
  rows: priceRows,
  totals: { label: "合计", sums: { total: 1_020_304.5 } },
  notes: ["报价含税。"],
};

export const sumTable: Table = {
  id: "pricing/summary",
  caption: "投标报价汇总表",
  columns: [
    { key: "item", title: "分项", kind: "text", width: 14 },
    { key: "total", title: "金额（元）", kind: "money", width: 8 },
  ],
  rows: [{ cells: { item: "驻场运维服务费", total: 9_770_199 } }, { cells: { item: "备品备件费", total: 1_000_000 } }],
  totals: { label: "投标总价", sums: { total: 10_770_199 } },
};

const PROSE =
  "我方承诺按照招标文件第六章规定的“服务范围、服务期限和质量标准”完成全部运维工作，7×24 小时响应，一般故障 30 分钟内到场处置——重大故障同步启动应急预案，并对所提交资料的真实性、完整性和准确性负责。";

const plan = markdown(`
正文含**加粗**、*着重*、~~删除~~、\`systemctl status nginx\` 与[国家标准](<https://std.samr.gov.cn/?q=GB/T 22239&n=1>)，
换行处不留空格。脚注在此[^1]，<特殊字符> & "引号"。

- 巡检：每日两次，记录电压、电流与温度
  - 异常当场上报
    1. 先电话
    2. 后书面
- 演练：每半年一次

3. 接报
4. 研判
   
   研判结论在 15 分钟内通报甲方。
5. 处置

- [x] 已完成交接
- [ ] 待甲方确认

> 运维人员不得擅自变更生产环境。
>
> - 变更须经书面审批

\`\`\`sh
df -h
  du -sh /var/log
\`\`\`

| 级别 | 响应时间 | 说明 |
| :--: | ---: | --- |
| 一级 | 5 分钟 | 核心业务中断，**立即**上报 |
| 二级 | 15 分钟 | 部分功能不可用 |

| 另一张表 | 紧随其后 |
| --- | --- |
| 不得 | 合并 |

---

[^1]: 见 GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》，[全文](https://openstd.samr.gov.cn/)。
`);

export const everything: DocumentValue = {
  properties: {
    title: "某市政务信息系统运行维护项目 技术分册",
    subject: "政府采购投标文件",
    author: "某某科技有限公司",
    date: "2025-01-22",
    keywords: ["投标文件", "运行维护"],
  },
  profile,
  cover: {
    title: "某市政务信息系统运行维护服务项目（2025—2027 年）",
    subtitle: "投 标 文 件（技术分册）",
    lines: ["项目编号：ZB-2025-0123", "投标人名称：某某科技有限公司", "日期：2025年1月22日"],
  },
  contents: true,
  header: { left: "某市政务信息系统运行维护服务项目", right: "技术分册" },
  mark: "草稿 · 含示例数据",
  sections: [
    {
      orientation: "portrait",
      children: [
        heading(1, "投标函", { numbered: false, id: "letter" }),
        paragraph("致：", inline({ type: "blank", width: 10, value: "某某采购代理机构" }), "，我方投标总价为 ", inline({ type: "blank", width: 8 }), " 元。"),
        tableNode(sumTable),
        { type: "signature", label: "投标人名称：", hint: "盖单位公章" },
        { type: "signature", label: "法定代表人（单位负责人）或其委托代理人", hint: "签字或盖章" },
        { type: "signature", label: "日期" },
        heading(1, "运行维护服务方案", { id: "plan" }),
        heading(2, "总体思路", { id: "idea" }),
        paragraph(PROSE, "人员安排见", refer("staffing/onsite"), "，备件见", refer("pricing/spares"), "，处置流程见", refer("process"), "，承诺见", refer("letter"), "，方案见", refer("plan"), "。"),
        ...plan,
        heading(2, "人员配置"),
        heading(3, "驻场人员"),
        tableNode(staffTable),
        { type: "viewFacts", facts: { id: "staffing/key", caption: "人员关键数据", items: [{ label: "驻场人数", value: "15 人", source: "第六章 八" }, { label: "总人数", value: "23 人", source: "第六章 八", tone: "warning" }] } },
        heading(3, "处置流程", { id: "process" }),
        ...Array.from({ length: 6 }, () => paragraph(PROSE)),
        heading(4, "四级标题"),
        heading(5, "五级标题不编号"),
        paragraph("见", refer("idea"), "。含表情 😀 与生僻字 𠮷。"),
      ],
    },
    { orientation: "landscape", children: [heading(1, "备品备件"), tableNode(priceTable)] },
    {
      orientation: "portrait",
      children: [
        heading(1, "承诺", {}),
        heading(2, "服务承诺"),
        paragraph(text(PROSE)),
        { type: "pageBreak" },
        paragraph("本页为签字页。"),
        tableNode({ ...sumTable, id: "pricing/again" }),
      ],
    },
  ],
};
