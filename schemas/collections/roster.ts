/** The people of the contract. */
import { z } from "zod";
import { attachment, choice, date, flag, id, idNumber, integer, meaning, month, phone, prose, readers, reference, sample, text } from "../fields/index.ts";
import { scan } from "./scan.ts";
import { defineCollection } from "./collection.ts";

const personCertificate = z.strictObject({
  name: text("证书名称"),
  number: text("证书编号"),
  validTo: meaning(z.union([date("有效期止"), z.literal("长期")]), "有效期止，长期有效写 长期"),
  scan: scan(),
});

export const roster = defineCollection({
  title: "人员名册",
  what: "项目组的一个人",
  files: ["staffing/roster.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("roster"),
    name: text("姓名"),
    role: reference("staffingRequirements", "对应人员要求表的哪一行").optional(),
    position: text("在本项目的岗位"),
    group: choice(["项目管理", "应用运维", "安全与认证", "产品软件", "硬件运维", "技术支持", "后备"], "所在小组"),
    onsite: flag("驻场"),
    elsewhere: readers(prose("在其他项目的任务，没有就不写"), "bid").optional(),
    sex: readers(choice(["男", "女"], "性别"), "bid"),
    born: readers(date("出生日期"), "bid"),
    idNumber: readers(idNumber("身份证号"), "bid"),
    degree: readers(choice(["大专", "本科", "硕士", "博士"], "学历"), "bid"),
    major: readers(text("专业"), "bid"),
    school: readers(text("毕业院校"), "bid"),
    graduated: readers(month("毕业年月"), "bid"),
    schooling: readers(integer("学制，年", { min: 1, max: 8 }), "bid").optional(),
    workingSince: readers(month("参加工作年月"), "bid"),
    developmentYears: readers(integer("软件开发、设计经验，年", { min: 0 }), "bid"),
    title: readers(text("职称或从业资格"), "bid"),
    certificates: readers(meaning(z.array(personCertificate), "证书，没有就写 []"), "bid"),
    skills: readers(prose("专长"), "bid").optional(),
    history: readers(meaning(z.array(z.strictObject({ from: month("起"), to: text("止：年-月 或 至今"), project: text("参加过的项目"), position: text("担任何职") })).min(1), "工作经历"), "bid"),
    socialSecurity: readers(month("社保缴费证明的月份"), "bid"),
    phone: readers(phone("移动电话"), "bid", "runbook"),
    email: readers(text("电子邮箱"), "bid", "runbook").optional(),
    joined: readers(date("进入项目的日期"), "bid", "runbook"),
    noticed: readers(date("书面通知采购人的日期"), "bid").optional(),
    replaces: readers(reference("roster", "接替谁"), "bid").optional(),
    left: readers(date("离开项目的日期"), "bid").optional(),
    socialSecurityProof: readers(attachment("社保缴费证明扫描件"), "bid").optional(),
    sample: sample(),
  }),
});
