import { dateInWords, moneyText } from "../../../schemas/index.ts";
import type { Facts } from "../../values/facts.ts";
import { defineView } from "../view.ts";

/** 投标人基本情况: the table of chapter five, line by line. */
export const companyProfile = defineView({
  id: "company/profile",
  title: "投标人基本情况",
  readers: ["bid"],
  build({ values }): Facts {
    const [company] = values("company");
    if (!company) return { id: "company/profile", caption: "投标人基本情况", items: [] };
    const { legalRepresentative, agent } = company;
    return {
      id: "company/profile",
      caption: "投标人基本情况",
      items: [
        { label: "投标人名称", value: company.name },
        { label: "注册资金", value: `${moneyText(company.capital)} 元` },
        { label: "成立时间", value: dateInWords(company.founded) },
        { label: "注册地址", value: company.address },
        { label: "邮政编码", value: company.postcode },
        { label: "员工总数", value: `${company.employees} 人` },
        { label: "联系方式：联系人", value: agent.name },
        { label: "联系方式：电话", value: agent.phone },
        { label: "联系方式：网址", value: company.website },
        { label: "联系方式：传真", value: company.fax },
        { label: "法定代表人（单位负责人）姓名", value: legalRepresentative.name },
        { label: "法定代表人（单位负责人）电话", value: legalRepresentative.phone },
        { label: "招标文件要求投标人需具有的各类资质证书", value: "无（招标文件没有要求）" },
        { label: "基本账户开户银行", value: company.bank },
        { label: "基本账户银行账号", value: company.account },
        { label: "近三年营业额", value: company.turnover.map(({ year, yuan }) => `${year} 年 ${moneyText(yuan)} 元`).join("；") },
        { label: "投标人关联企业情况（包括但不限于与投标人法定代表人（单位负责人）为同一人或者存在直接控股、管理关系的不同单位）", value: company.affiliates },
        { label: "备注", value: "无" },
      ],
    };
  },
});
