import { dateInWords, factText, type EntryValue, type Model } from "../../../schemas/index.ts";
import { bulletList, heading, paragraph, text, type DocumentBlock } from "../../values/document.ts";
import { defineDeliverable } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

type Clarification = EntryValue<"clarifications">;

/** The questions worth asking, as a letter to the agency. */
export const clarificationLetter = defineDeliverable({
  id: "clarification-letter",
  title: "询问函",
  what: "发给采购代理机构的询问函：影响投标的在前，每问写明两处原话，日期在询问截止之前。",
  readers: ["bid"],
  sources: ["clarifications", "contract", "company"],
  docx(model) {
    const { contract } = model;
    const asked = model.values("clarifications").filter(({ ask }) => ask === "true");
    if (asked.length === 0) return undefined;
    const mark = draftMark(model);
    const serious = asked.filter((item) => item.serious === "true");
    const others = asked.filter((item) => item.serious !== "true");
    const date = contract.questionsLetter;
    const base = properties(model, "询问函");
    return {
      properties: date === undefined ? base : { ...base, date },
      profile: contract.profile,
      contents: false,
      header: { left: contract.project, right: "询问函" },
      ...(mark ? { mark } : {}),
      sections: [{
        orientation: "portrait",
        children: [
          heading(1, "询问函", { numbered: false }),
          paragraph(`致：${contract.agency.name}`),
          paragraph(`项目名称：${contract.project}`),
          paragraph(`项目编号：${contract.projectNumber}`),
          paragraph(`内部项目编号：${contract.internalNumber}`),
          paragraph(`我方已收到上述项目的招标文件。通读之后，有 ${asked.length} 处需要澄清，其中 ${serious.length} 处关系到是否废标、得分、报价或履约。询问截止时间为 ${timeInWords(contract.questionsDue.value)}，我方在截止前提出，盼以书面形式答复；答复涉及招标文件修改的，盼一并发布更正公告。条款号按招标文件的章节。`),
          heading(2, "一、影响投标和履约的问题", { numbered: false }),
          ...serious.flatMap((item, index) => question(model, item, index + 1)),
          ...(others.length > 0 ? [heading(2, "二、其他问题", { numbered: false }), ...others.flatMap((item, index) => question(model, item, serious.length + index + 1))] : []),
          paragraph("以上问题，盼复。"),
          { type: "signature", label: "询问人：", hint: "（盖单位公章）", ...valueOf(factText(model.catalog, "company.name")) },
          { type: "signature", label: "联系人及电话：", ...valueOf([factText(model.catalog, "company.agent.name"), factText(model.catalog, "company.agent.phone")].filter(Boolean).join("，") || undefined) },
          { type: "signature", label: "日期：", ...valueOf(date === undefined ? undefined : dateInWords(date)) },
        ],
      }],
    };
  },
});

/** “2025-01-23 10:00” → “2025 年 1 月 23 日 10:00”. */
const timeInWords = (value: string): string => `${dateInWords(value.slice(0, 10))} ${value.slice(11)}`;

const valueOf = (value: string | undefined) => (value === undefined ? {} : { value });

function question(model: Model, { title, places, question: asked }: Clarification, number: number): DocumentBlock[] {
  return [
    paragraph({ type: "strong", children: [text(`${number}. ${title}`)] }),
    bulletList(places.map(({ clause, quote }) => `${model.clauses.label(clause)}：“${quote}”`)),
    paragraph(`询问：${asked}`),
  ];
}
