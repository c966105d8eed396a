import { dateInWords, moneyText } from "../../../schemas/index.ts";
import type { Fact, Facts } from "../../values/facts.ts";
import { defineView, everybody } from "../view.ts";

/** The contract on half a page. */
export const contractKeyData = defineView({
  id: "contract/key-data",
  title: "合同要素",
  readers: everybody,
  build({ contract, clauses, audience }): Facts {
    const item = (label: string, value: string, clause?: string): Fact => ({ label, value, ...(clause ? { source: clauses.label(clause) } : {}) });
    const bid = audience === "bid"
      ? [
          item("预算金额", `${moneyText(contract.budget.value)} 元`, contract.budget.source.clause),
          item("投标保证金", `${moneyText(contract.deposit.value)} 元`, contract.deposit.source.clause),
          item("询问截止", contract.questionsDue.value, contract.questionsDue.source.clause),
          item("投标截止", contract.bidsDue.value, contract.bidsDue.source.clause),
          item("采购代理机构", contract.agency.name),
        ]
      : [];
    return {
      id: "contract/key-data",
      caption: "合同要素",
      items: [
        item("项目名称", contract.project),
        item("项目编号", contract.projectNumber),
        item("采购人", contract.buyer.name),
        item("使用单位", contract.user),
        item("服务期限", `合同签订之日起至${dateInWords(contract.term.end)}`, contract.term.source.clause),
        item("签订日期", `${dateInWords(contract.signed.value)}${contract.signed.sample ? "（示例）" : ""}`),
        item("运维地点", contract.sites.map(({ address }) => address).join("；")),
        ...bid,
      ],
    };
  },
});
