/** The contract: parties, dates, money, and the limits that rules compare with, each with its clause. */
import { z } from "zod";
import { choice, citation, clockTime, date, dateTime, calendarDays, decimal, integer, meaning, money, month, percent, phone, prose, readers, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

const party = z.strictObject({
  name: text("单位全称"),
  address: text("地址"),
  contact: text("联系人"),
  phone: phone("电话"),
  email: text("电子邮箱").optional(),
});

/** A limit of the contract and where it stands. */
const limit = <S extends z.ZodType>(value: S, description: string) =>
  meaning(z.strictObject({ value, source: citation() }), description).optional();

const parameters = z.strictObject({
  teamSize: limit(integer("人数", { min: 1 }), "项目团队至少多少人"),
  onsiteMinimum: limit(integer("人数", { min: 0 }), "至少多少人驻场"),
  onsiteScored: limit(integer("人数", { min: 0 }), "评分要求的驻场人数"),
  managerExperience: limit(integer("年", { min: 0 }), "项目经理从业年限，年"),
  expertGroup: limit(integer("人数", { min: 0 }), "技术支持小组至少多少人"),
  personnelNotice: limit(calendarDays("多久"), "人员变动提前多久书面通知"),
  entryNotice: limit(calendarDays("多久"), "人员入驻前多久书面通知"),
  personMonths: limit(integer("人月", { min: 0 }), "应用软件维护总人月数"),
  upsUnits: limit(integer("台", { min: 0 }), "UPS 总台数"),
  largeUps: limit(decimal("千伏安", { min: 0 }), "容量达到多少 KVA 的 UPS 要原厂授权"),
  drillsImportant: limit(integer("次", { min: 0 }), "重要信息系统运维期内演练次数"),
  drillsGeneral: limit(integer("次", { min: 0 }), "其他信息系统运维期内演练次数"),
  referencesCounted: limit(integer("个", { min: 0 }), "最多计几个业绩"),
  referencesSince: limit(date("日期"), "业绩从哪一天算起"),
  validityDays: limit(integer("日", { min: 0 }), "投标有效期，日"),
  copies: limit(integer("份", { min: 0 }), "书面报告份数"),
  normalGradePay: limit(percent("比例"), "考核为一般时按中标金额的多少支付"),
  scoreTotal: limit(decimal("分", { min: 0 }), "评分总分"),
  socialSecurityMonths: limit(integer("月", { min: 0 }), "社保缴费证明取近几个月"),
  uploadMegabytes: limit(integer("MB", { min: 1 }), "上传标书最大多少 MB"),
});

const profile = z.strictObject({
  paper: meaning(z.strictObject({ widthMm: decimal("纸宽，毫米"), heightMm: decimal("纸高，毫米") }), "纸张"),
  marginsMm: meaning(z.strictObject({ top: decimal("上边距，毫米"), bottom: decimal("下边距，毫米"), left: decimal("左边距，毫米"), right: decimal("右边距，毫米") }), "页边距"),
  bodyFont: text("正文字体"),
  headingFont: text("标题字体"),
  latinFont: text("西文字体"),
  bodySizePt: decimal("正文字号，磅"),
  tableSizePt: decimal("表格字号，磅"),
  headingSizesPt: meaning(z.tuple([decimal("一级标题，磅"), decimal("二级标题，磅"), decimal("三级标题，磅")]), "一、二、三级标题的字号，磅"),
  lineSpacing: decimal("行距，单倍的几倍"),
});

/** An event of which the day is known, by the words in which duties name it. */
const knownEvent = z.strictObject({
  names: meaning(z.array(text("事件")).min(1), "义务里写的事件，一字不差"),
  at: choice(["signed", "term-end", "bids-due", "drills"], "哪一天：合同签订、服务期止、投标截止、每次演练").optional(),
  date: date("哪一天，事情发生以后补上").optional(),
  after: reference("obligations", "另一项义务：从它每一期的到期日起算").optional(),
});

export const contract = defineCollection({
  title: "合同",
  what: "一份合同：各方、日期、金额，以及各条规则要比对的限值",
  files: ["contract/contract.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    project: text("项目名称"),
    projectNumber: text("项目编号"),
    internalNumber: text("内部项目编号"),
    procurementNumber: text("政府采购编号"),
    package: text("包件").optional(),
    buyer: meaning(party, "采购人"),
    agency: readers(meaning(party, "采购代理机构"), "bid"),
    user: text("使用单位"),
    budget: readers(meaning(z.strictObject({ value: money("预算金额，元"), source: citation() }), "预算"), "bid"),
    deposit: readers(meaning(z.strictObject({ value: money("投标保证金，元"), source: citation() }), "投标保证金"), "bid"),
    questionsDue: readers(meaning(z.strictObject({ value: dateTime("询问截止"), source: citation() }), "询问截止时间"), "bid"),
    questionsLetter: readers(date("询问函的日期，要在询问截止之前"), "bid").optional(),
    bidsDue: readers(meaning(z.strictObject({ value: dateTime("投标截止"), source: citation() }), "投标截止时间"), "bid"),
    openingPlace: readers(text("开标地点"), "bid"),
    signed: meaning(z.strictObject({ value: date("签订日期"), sample: choice(["true"], "示例").optional() }), "合同签订日期，服务期从这一天起"),
    term: meaning(z.strictObject({ end: date("服务期止"), source: citation() }), "服务期限"),
    sites: meaning(z.array(z.strictObject({ name: text("地点"), address: text("地址"), role: text("用途") })).min(1), "运维地点"),
    today: date("文件上的日期：所有文件以这一天为准，不用机器的时钟"),
    reportingDate: date("报告日期：哪些义务逾期以这一天为准；不写就是文件上的日期").optional(),
    workingHours: meaning(z.strictObject({ from: clockTime("上班"), to: clockTime("下班"), source: citation() }), "工作时间：按工作时间计的时限以它为准").optional(),
    events: meaning(z.array(knownEvent), "哪一天已知的事件：履约日历由它排出“合同签订后 10 个工作日内”这样的日期").optional(),
    payments: readers(meaning(z.array(z.strictObject({
      name: text("第几笔"), share: percent("占中标金额比例").optional(), amount: prose("金额"), condition: prose("付款条件"),
      through: month("每期都要有的义务，到哪个月为止算这一笔的").optional(), source: citation(),
    })), "付款"), "bid", "runbook"),
    parameters: meaning(parameters, "合同限值：规则比对用的数，都写在这里并注明出处"),
    profile: meaning(profile, "排版：页边距、字体、字号、行距"),
    tender: readers(meaning(z.strictObject({
      sha256: text("招标文件全文（去掉空白）的 SHA-256"),
      characters: integer("去掉空白后的字数", { min: 1 }),
    }), "招标文件指纹：条款库拼回去必须与它一致"), "bid"),
  }),
});
