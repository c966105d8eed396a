/**
 * Builders of content for tests: each fills every required field with a plain default, so that a case shows only what
 * matters. They return path → text; spread several into one content. Ids are numbered: roster p01, p02 …
 */
import { collections } from "../../schemas/collections/index.ts";
import { collectionOf } from "../../schemas/parse.ts";
import { documentText, listText, plainField, withFields, withoutMarks, type Fields, type Value } from "./yaml-text.ts";

/** Path (relative to the content folder) → text of the file. */
export type Content = Readonly<Record<string, string>>;

/** Words of a clause, and which. */
export const cite = (clause = "c01", quote = "依据"): Fields => ({ clause, quote });

/** A limit of the contract with where it stands. */
export const limit = (value: Value, clause = "c01", quote = "依据"): Fields => ({ value, source: cite(clause, quote) });

/** The same fields several times, for entries that differ in their number alone. */
export const times = (count: number, fields: Fields = {}): Fields[] => Array.from({ length: count }, () => fields);

const two = (index: number): string => String(index + 1).padStart(2, "0");

/** Fields in the order of the schema, as an author would write them. */
function inOrder(path: string, entry: Fields): Fields {
  const name = collectionOf(path);
  const keys = name ? Object.keys(collections[name].schema.shape) : [];
  const rank = (key: string): number => keys.indexOf(withoutMarks(key));
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => rank(a) - rank(b)));
}

/** A file with a list of entries. */
const list = (path: string, prefix: string, defaults: Fields) => (...entries: Fields[]): Content => ({
  [path]: listText((entries.length > 0 ? entries : [{}]).map((fields, index) => inOrder(path, withFields({ id: `${prefix}${two(index)}`, ...defaults }, fields)))),
});

/** The one file that is one entry. */
const document = (path: string, defaults: Fields) => (fields: Fields = {}): Content => ({ [path]: documentText(inOrder(path, withFields(defaults, fields))) });

/** A file an entry, named for its id. */
const documents = (folder: string, defaults: Fields) => (...entries: Fields[]): Content =>
  Object.fromEntries((entries.length > 0 ? entries : [{}]).map((fields) => {
    const entry = withFields(defaults, fields);
    const path = `${folder}/${plainField(entry, "id")}.yaml`;
    return [path, documentText(inOrder(path, entry))];
  }));

/** A row inside an entry. */
const row = (defaults: Fields) => (fields: Fields = {}): Fields => withFields(defaults, fields);

const mdx = (path: string, entry: Fields, body: string): Content => ({ [path]: `---\n${documentText(inOrder(path, entry))}---\n\n${body}\n` });

export const contract = document("contract/contract.yaml", {
  project: "集成维护项目", projectNumber: "P-1", internalNumber: "N-1", procurementNumber: "G-1",
  buyer: { name: "采购中心", address: "一号路 1 号", contact: "联系人", phone: "021-10000000" },
  agency: { name: "招标公司", address: "二号路 2 号", contact: "联系人", phone: "021-20000000" },
  user: "使用单位",
  budget: limit("1,000,000"), deposit: limit("10,000"),
  questionsDue: limit("2025-01-23 10:00"), bidsDue: limit("2025-02-08 15:00"),
  openingPlace: "开标室",
  signed: { value: "2025-03-03" },
  term: { end: "2025-12-31", source: cite() },
  sites: [{ name: "机房", address: "三号路 3 号", role: "运维" }],
  today: "2025-02-07",
  payments: [],
  parameters: {},
  profile: {
    paper: { widthMm: 210, heightMm: 297 }, marginsMm: { top: 25, bottom: 25, left: 25, right: 25 },
    bodyFont: "宋体", headingFont: "黑体", latinFont: "Times New Roman", bodySizePt: 12, tableSizePt: 10.5, headingSizesPt: [16, 14, 12], lineSpacing: 1.5,
  },
  tender: { sha256: "0", characters: 1 },
});

export const houseWords = document("contract/words.yaml", {
  foreign: ["某市政务云"], forbidden: [{ word: "大概", instead: "写准确的数" }], placeholders: ["【待填写】"],
});

export const workdays = list("contract/workdays.yaml", "cn-", {
  year: 2025, document: "国办发明电〔2024〕12号", off: [{ name: "劳动节", from: "2025-05-01", to: "2025-05-05" }], work: ["2025-04-27"],
});

export const clauses = list("clauses/chapter-1.yaml", "c", { kind: "requirement", text: "要求" });
export const clauseSeal = (digests: Fields): Content => ({ "clauses/seal.yaml": documentText({ digests }) });
export const responses = list("responses/technical.yaml", "a", { clauses: ["c1"], status: "满足", answer: "项目经理每月 5 日前把月报交采购人签收" });

export const company = document("company/company.yaml", {
  name: "示例科技有限公司", creditCode: "91350100M000100Y43", legalForm: "有限责任公司", capital: "10,000,000", founded: "2010-01-01",
  termFrom: "2010-01-01", termTo: "长期", address: "四号路 4 号", postcode: "200000", employees: 100, website: "", phone: "021-30000000", fax: "无",
  bank: "某银行", account: "1", legalRepresentative: { name: "甲", sex: "男", age: 50, position: "总经理", idNumber: "1", phone: "13900000001" },
  agent: { name: "乙", position: "经理", idNumber: "2", phone: "13900000002" }, size: "中型", turnover: [], affiliates: "没有关联企业",
});
export const certificates = list("company/certificates.yaml", "iso", {
  name: "质量管理体系认证证书", standard: "ISO9001", number: "Z-1", issuer: "认证公司", validFrom: "2023-01-01", validTo: "2026-12-31",
});
export const papers = list("company/papers.yaml", "paper-", { title: "营业执照", form: "f-1" });
export const references = list("company/references.yaml", "ref-", {
  order: 1, project: "业务系统运维项目", client: "某单位", content: "应用软件运维", signed: "2023-06-01", delivered: "2024-05-31", amount: "1,000,000", evaluation: "满意",
});

/** 310000198104120031 is a right number of a man born on 1981-04-12. */
export const roster = list("staffing/roster.yaml", "p", {
  name: "示例人员", position: "工程师", group: "应用运维", onsite: true, sex: "男", born: "1981-04-12", idNumber: "310000198104120031", degree: "本科",
  major: "计算机科学与技术", school: "示例大学", graduated: "2004-06", workingSince: "2004-07", developmentYears: 8, title: "工程师", certificates: [],
  history: [{ from: "2004-07", to: "至今", project: "业务系统运维", position: "工程师" }], socialSecurity: "2024-12", phone: 13800000001, joined: "2025-03-03",
});
export const staffingRequirements = list("staffing/requirements.yaml", "r", {
  order: 1, projects: ["人事人才"], role: "设计工程师", duty: "维护", headcount: 1, onsite: true, text: "要求", source: cite(),
});

export const systems = list("systems/systems.yaml", "s", { name: "信息系统", grade: "general", description: "给经办人员用", owner: "p01", deputy: "p02", source: cite() });
export const modules = list("systems/modules.yaml", "m", { name: "应用模块", personMonths: 10, system: "s01", description: "业务办理", parts: [], staff: ["p01"], source: cite() });
export const blocks = list("systems/blocks.yaml", "b", { name: "分段", module: "m01", clause: "c1" });
export const serviceItems = list("systems/service-items.yaml", "i", {
  order: 1, name: "分项运维", kind: "hardware", term: "至 2025 年 12 月 31 日", modules: [], equipment: [], lead: "p01", source: cite(),
});

export const equipment = documents("equipment", {
  id: "ups", title: "UPS 清单", order: 1, kind: "ups", serviceLevels: ["t01"], lead: "p01", items: [{ id: "ups-1", name: "主机" }], sources: [cite()],
});
export const equipmentItem = row({ id: "ups-1", name: "主机" });

export const serviceStandards = list("service-levels/standards.yaml", "std", {
  order: 1, name: "系统可用率", measure: "可用时间除以总时间", comparison: "大于", period: "每月", source: cite(),
});
export const serviceTimes = list("service-levels/times.yaml", "t", {
  name: "到场时限", applies: "UPS", measure: "到场", limit: "2 小时", comparison: "不超过", clock: "7×24", starts: "接到报修", source: cite("c1", "2小时内到场"),
});
export const faultLevels = list("service-levels/fault-levels.yaml", "level", {
  order: 1, name: "一级", definition: "业务中断", scope: "大范围", from: "08:00", to: "08:00", remote: "15 分钟", arrive: "1 小时", sources: [cite("c1", "15分钟未排除，1小时到场")],
});

export const obligations = list("obligations/service.yaml", "o", {
  title: "提交月报", kind: "deliverable", phase: "service", when: { recurrence: "monthly" }, owner: "p01", source: cite(),
});

export const evidence = list("evidence/handed-over.yaml", "e", { obligation: "o01", date: "2025-04-03", recipient: "采购人", place: "档案柜 1" });

export const playbookStep = row({ actor: "p01", action: "切换到备机", where: "操作卡", within: "15 分钟", check: "页面打得开" });
export const playbookLevel = row({
  level: "level01", criterion: "业务中断", notify: [{ who: "p01", within: "5 分钟" }], remote: "15 分钟", arrive: "1 小时", escalate: { to: "p01", after: "30 分钟" },
});
export const playbookReport = row({ title: "故障报告", to: "采购人", within: "1 个工作日" });
export const scenario = row({
  id: "pb-s1", title: "主机宕机", signs: "页面打不开", grading: [{ scope: "大范围", when: "整体不能用" }], first: [{ actor: "p01", action: "看面板" }], card: "看面板，打电话",
  measures: ["m-backup"], escalation: [{ after: "10 分钟", to: "p01", ground: "没有恢复" }], evidence: ["面板照片"], reports: [playbookReport()],
  phases: { prepare: ["备好备机"], assess: [playbookStep()], contain: [playbookStep()], eradicate: [playbookStep()], recover: [playbookStep()], review: ["写总结"] },
});
/** A playbook; its file is named for its id. */
export function playbook(fields: Fields = {}, body = "先保业务，再查原因。"): Content {
  const entry = withFields({
    id: "pb", title: "系统应急预案", order: 1, kind: "system", systems: ["s01"], equipment: [], lead: "p01", deputy: "p01", version: "1", approved: "2025-03-10",
    short: "系统", prepared: "p01", reviewed: "p01", approver: "p01", history: [{ version: "1", date: "2025-03-10", change: "首次编制" }],
    organisation: [{ role: "负责人", who: ["p01"], duty: "指挥" }], outside: [], prevention: [{ kind: "日常检查", work: "巡检", when: "每日", who: ["p01"] }],
    levels: [playbookLevel()], scenarios: [scenario()], sources: [cite()],
  }, fields);
  return mdx(`playbooks/${plainField(entry, "id")}.mdx`, entry, body);
}

/** What every plan must hold; its measure is what scenarios use. */
export const playbookOutline = document("playbooks/outline.yaml", {
  nextCall: "5 分钟",
  sections: [{ title: "总则", what: "适用对象" }], scenariosIn: "总则", prevention: ["日常检查"], response: "t01",
  measures: [{ id: "m-backup", name: "数据备份和恢复", kind: "数据安全", how: "用干净备份恢复", done: "核对签字" }], compulsory: [], source: cite(),
});
export const inspectionForms = documents("inspections", {
  id: "if-1", title: "UPS 巡检反馈表", order: 1, often: "每月一次", who: "p01", equipment: [], each: "device", head: ["日期"],
  parts: [{ title: "一、主机", readings: ["读数"], items: [{ name: "输出电压", limit: "额定值上下百分之二" }] }], closing: ["结论"], signatures: ["巡检人"], notes: [], source: cite(),
});

export const drillStep = row({ minute: 0, phase: "启动", scene: "宣布开始", actor: "p01", action: "宣布开始", expected: "各就各位", check: "逐个点名" });
export const participant = (person = "p01", role = "总指挥"): Fields => ({ person, role, duty: "指挥" });
const drillPlan: Fields = {
  purpose: "检验切换", situation: "主机宕机", environment: "测试环境", needs: [{ what: "备机", owner: "p01", due: "2025-06-19" }], limits: [{ text: "不动生产" }], stops: ["真实故障"],
  stopWord: "演练中止", notices: [{ when: "前一天", to: "采购人", how: "电话", what: "明天演练", owner: "p01" }],
};
const drillTraining: Fields = { date: "2025-06-17", start: "14:00", length: "1 小时", place: "会议室", trainer: "p01", content: ["预案"], questions: [{ question: "谁下令", answer: "总指挥" }] };
const drillRecord: Fields = { recorder: "p01", how: "计时表", keep: ["签到表"] };
const drillAssessment: Fields = { assessors: ["采购人"], items: [{ aspect: "时限", standard: "30 分钟内切换" }] };
export const drills = list("drills/drills.yaml", "d", {
  title: "宕机切换演练", kind: "emergency", system: "s01", playbook: "pb", scenario: "pb-s1", form: "实战演练", date: "2025-06-20", start: "14:00", place: "机房", lead: "p01",
  participants: [participant()], observers: [{ who: "采购人指派的观察员", duty: "签字" }], status: "planned", handedIn: { plan: "2025-06-06", script: "2025-06-13", summary: "2025-07-04" },
  plan: drillPlan, script: [drillStep()], training: drillTraining, record: drillRecord, assessment: drillAssessment, source: cite(),
});
/** What is written once a drill was held. */
export const heldDrill: Fields = {
  status: "held",
  script: [drillStep({ actual: { minute: 0, met: "符合", text: "到齐" } })],
  training: { ...drillTraining, held: { attended: ["p01"], result: "合格" } },
  record: { ...drillRecord, held: { from: "14:00", to: "15:00", attended: ["p01"], observations: [] } },
  assessment: { ...drillAssessment, items: [{ aspect: "时限", standard: "30 分钟内切换", result: "合格" }], conclusion: "通过" },
  summary: { date: "2025-07-01", text: "按时完成", merits: ["报告及时"], next: ["补操作卡"] },
  findings: [],
};

export const risks = list("risks/risks.yaml", "r", {
  title: "人员流失", category: "人员", cause: "市场变化", consequence: "响应变慢", likelihood: 3, impact: 4, treatment: "降低", measures: ["设后备"],
  residualLikelihood: 2, residualImpact: 4, owner: "p01", due: "2025-06-30",
});
const scaleStep = (value: number): Fields => ({ value, word: `${value} 级`, meaning: "按年估计" });
export const riskLevel = row({ id: "low", word: "低", from: 1, to: 25, needsPlaybook: false, action: "每季看一次" });
export const riskScale = (levels: readonly Fields[]): Content => ({
  "risks/scale.yaml": documentText({ likelihood: [1, 2, 3, 4, 5].map(scaleStep), impact: [1, 2, 3, 4, 5].map(scaleStep), levels }),
});

export const scoring = list("scoring/items.yaml", "s", {
  name: "公司资质", nature: "objective", points: 4, bands: [{ points: "4", when: "证书齐全" }], evidence: [], selfScore: 0, grounds: "证书有效", source: cite(),
});
export const clarifications = list("clarifications/clarifications.yaml", "q", {
  title: "驻场人数不一致", kind: "不明", serious: true, explanation: "两处不同", places: [cite()], question: "以哪处为准", assumption: "按多的配备", ask: true,
});
export const rejections = list("rejections/rejections.yaml", "rj-", { title: "未加盖公章", strict: true, stage: "签章", how: "逐页看", source: cite() });
export const standards = list("standards/standards.yaml", "gb", { code: "GB/T 22239-2019", name: "网络安全等级保护基本要求", status: "现行" });

export const priceLine = row({ id: "l1", name: "运维", quantity: 1, unitPrice: "100", amount: "100" });
export const pricing = documents("pricing", { id: "labour", title: "人工费报价明细表", order: 1, kind: "labour", total: "100", lines: [priceLine()], source: cite() });

/** A chapter of the technical volume with one paragraph. */
export const chapter = (body: string): Content => mdx("chapters/ch-1.mdx", { id: "ch-1", title: "运维方案" }, body);

/** A form of the bid; its file is named for its id. */
export function form(fields: Fields = {}, body = ""): Content {
  const entry = withFields({ id: "f-1", name: "声明函", applicable: true, locked: false, attachments: [], source: cite("c1") }, fields);
  return mdx(`forms/${plainField(entry, "id")}.mdx`, entry, body);
}
export const volumes = documents("volumes", { id: "technical", title: "技术分册", order: 1, answers: "technical", cover: "f-cover", scoringIndex: false, parts: [{ forms: ["f-1"] }] });
