/** The bidder's name as content writes it, and companies that are others. */
import { textBidderName } from "../../../schemas/rules/text/bidder-name.ts";
import { certificates, chapter, clauses, company, contract, references, roster } from "../../support/content.ts";
import type { RuleCases } from "../../support/rule-tester.ts";

const ours = company({ name: "申江智联科技有限公司", address: "上海市四号路 4 号" });

export const cases: RuleCases = {
  rule: textBidderName,
  valid: [
    { name: "the name, after other words", content: { ...ours, ...chapter("由申江智联科技有限公司负责，申江智联科技有限公司上海分公司配合。") } },
    { name: "companies that are nothing like it", content: { ...ours, ...chapter("原厂为施耐德电气（中国）有限公司，线路由中国电信股份有限公司上海分公司提供，另有智能科技有限公司。") } },
    { name: "a client, an issuer, the agency and a company of the tender that look alike", content: {
      ...ours, ...contract({ agency: { name: "申江智联招标有限公司", address: "二号路", contact: "甲", phone: "021-20000000" } }), ...references({ client: "申江智联科技发展有限公司" }),
      ...certificates({ issuer: "申江智联认证有限公司" }), ...clauses({ text: "原承建单位为申江智通科技有限公司" }),
      ...chapter("采购人是申江智联科技发展有限公司，发证的是申江智联认证有限公司，代理是申江智联招标有限公司，原承建是申江智通科技有限公司。"),
    } },
    { name: "its own group", content: company({ name: "申江智联科技有限公司", affiliates: "母公司为申江智联科技集团有限公司" }) },
    { name: "no bidder", content: chapter("由申江智通科技有限公司负责。") },
  ],
  invalid: [
    {
      name: "a character of the name",
      content: { ...ours, ...chapter("由«申江智通科技有限公司»负责。") },
      errors: [{ message: "differs", text: "投标人名称写成“申江智通科技有限公司”，营业执照上是“申江智联科技有限公司”" }],
    },
    {
      name: "another legal form, a word more, a city in front",
      content: {
        ...ours, ...roster({ history: [{ from: "2015-01", to: "至今", project: "«申江智联科技股份有限公司»系统运维", position: "工程师" }] }),
        ...chapter("«申江智联科技发展有限公司»承诺。\n\n«上海申江智联科技有限公司»承诺。"),
      },
      errors: [{ message: "differs" }, { message: "differs" }, { message: "differs", text: "投标人名称写成“上海申江智联科技有限公司”，营业执照上是“申江智联科技有限公司”" }],
    },
  ],
};
