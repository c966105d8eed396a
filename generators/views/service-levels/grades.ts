import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView, everybody } from "../view.ts";

/** The grades of the assessment and what they pay. */
export const serviceLevelsGrades = defineView({
  id: "service-levels/grades",
  title: "考核等级",
  readers: everybody,
  build({ values }): Table {
    const grades = [...values("serviceGrades")].sort((a, b) => b.standardsMet - a.standardsMet);
    return {
      id: "service-levels/grades",
      caption: "考核等级与付款",
      ...sourced(grades),
      columns: [
        { key: "name", title: "等级", kind: "text", width: 8, align: "center" },
        { key: "met", title: "满足标准（条）", kind: "integer", width: 8, align: "center" },
        { key: "pays", title: "按中标金额支付", kind: "percent", width: 8, align: "center" },
      ],
      rows: grades.map(({ id, name, standardsMet, pays }) => ({ id, cells: { name, met: standardsMet, pays: pays / 100 } })),
      notes: [`满足不到 ${grades.at(-1)?.standardsMet ?? 0} 条的，招标文件没有规定等级和付款比例，我方已提出询问。`],
    };
  },
});
