import { rules, type Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

const titles = new Map(rules.map(({ id, docs }) => [id, docs.title]));

const results = ["通过", "有错误", "未完成", "待核对"] as const;

/** Every ground for rejection: who or what checks it, and how it stands today. */
export const rejectionsList = defineView({
  id: "rejections/list",
  title: "废标项检查表",
  readers: ["bid"],
  build(model): Table {
    const { clauses, staffing, values } = model;
    return {
      id: "rejections/list",
      caption: "废标项检查表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "stage", title: "环节", kind: "choice", width: 5, choices: ["获取与询问", "编制", "签章", "报价", "资格", "响应", "递交", "开标评标"] },
        { key: "title", title: "情形", kind: "text", width: 14 },
        { key: "strict", title: "后果", kind: "choice", width: 4, choices: ["必废", "可能废"] },
        { key: "quote", title: "招标文件原话", kind: "text", width: 18 },
        { key: "clause", title: "出处", kind: "text", width: 8 },
        { key: "by", title: "谁检查", kind: "text", width: 13 },
        { key: "when", title: "核对期限", kind: "date", width: 7 },
        { key: "how", title: "怎么核对", kind: "text", width: 24 },
        { key: "result", title: "今天的结果", kind: "choice", width: 6, choices: results, note: "规则检查的：通过、有错误或未完成；人核对的：待核对，核对后手工改" },
        { key: "signed", title: "核对人签字", kind: "text", width: 6 },
      ],
      rows: values("rejections").map((item, index) => {
        const result = resultOf(model, item.rule ?? []);
        const someone = item.person === undefined ? item.duty : `${staffing.name(item.person)}${item.duty ? `（${item.duty}）` : ""}`;
        return {
          id: item.id,
          ...(result === "有错误" ? { tone: "warning" as const } : {}),
          cells: {
            no: index + 1, stage: item.stage, title: item.title, strict: item.strict ? "必废" : "可能废", quote: item.source.quote, clause: clauses.label(item.source.clause),
            by: [...(item.rule ?? []).map((rule) => `程序：${titles.get(rule) ?? rule}`), someone].filter(Boolean).join("\n"), when: item.when ?? null, how: item.how,
            result: result === "通过" && someone !== undefined ? "待核对" : result, signed: null,
          },
        };
      }),
      notes: [`共 ${values("rejections").length} 条，其中写明否决、无效的 ${values("rejections").filter(({ strict }) => strict).length} 条。`],
    };
  },
});

/** What the rules of an item find today; without rules a person must look. */
function resultOf(model: Model, rules: readonly string[]): (typeof results)[number] {
  if (rules.length === 0) return "待核对";
  const found = rules.map((rule) => model.findings(rule));
  if (found.some(({ errors }) => errors > 0)) return "有错误";
  return found.some(({ warnings }) => warnings > 0) ? "未完成" : "通过";
}
