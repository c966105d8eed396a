/** The bidder: who it is. */
import { z } from "zod";
import { anyText, creditCode, date, meaning, money, integer, phone, prose, reference, sample, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const company = defineCollection({
  title: "投标人",
  what: "投标人基本情况",
  files: ["company/company.yaml"],
  format: "document",
  readers: ["bid"],
  schema: z.strictObject({
    name: text("单位全称，全文一致"),
    creditCode: creditCode("统一社会信用代码"),
    legalForm: text("单位性质"),
    capital: money("注册资金，元"),
    founded: date("成立时间"),
    termFrom: date("经营期限起"),
    termTo: text("经营期限止：日期或 长期"),
    address: text("注册地址"),
    postcode: text("邮政编码"),
    employees: integer("员工总数", { min: 1 }),
    website: anyText("网址"),
    phone: phone("电话"),
    fax: text("传真"),
    bank: text("基本账户开户银行"),
    account: text("基本账户账号"),
    legalRepresentative: meaning(z.strictObject({ name: text("姓名"), sex: text("性别"), age: integer("年龄", { min: 18, max: 99 }), position: text("职务"), idNumber: text("身份证号"), phone: phone("电话") }), "法定代表人"),
    agent: meaning(z.strictObject({ name: text("姓名"), position: text("职务"), idNumber: text("身份证号"), phone: phone("电话") }), "委托代理人"),
    size: text("企业类型：大型、中型、小型、微型"),
    turnover: meaning(z.array(z.strictObject({ year: integer("年度"), yuan: money("营业额，元") })), "近三年营业额"),
    assets: meaning(z.strictObject({ year: integer("年度"), yuan: text("资产总额，元；暂不知道的写【待填写】") }), "上一年度资产总额，中小企业声明函要填").optional(),
    affiliates: prose("关联企业情况"),
    manager: reference("roster", "服务项目负责人，开标一览表和声明里要填").optional(),
    depositBy: text("投标保证金的缴纳方式，例如 电汇").optional(),
    sample: sample(),
  }),
});
