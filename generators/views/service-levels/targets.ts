import { durationText } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";

/** The seven standards as goals: how each is measured, from which value it is met, when and by whom it is counted. */
export const serviceLevelsTargets = defineView({
  id: "service-levels/targets",
  title: "服务目标的算法",
  readers: ["bid"],
  build({ values, obligations, staffing }): Table {
    const standards = [...values("serviceStandards")].sort((a, b) => a.order - b.order);
    const owner = (clause: string): string | null => {
      const duty = obligations.find((each) => each.clause === clause);
      return duty ? staffing.name(duty.obligation.owner) : null;
    };
    return {
      id: "service-levels/targets",
      caption: "七条服务目标的算法、阈值和统计人",
      ...sourced(standards),
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "name", title: "目标", kind: "text", width: 6 },
        { key: "measure", title: "分子和分母", kind: "text", width: 16 },
        { key: "threshold", title: "考核阈值", kind: "text", width: 4.5, align: "center" },
        { key: "period", title: "统计周期", kind: "text", width: 7 },
        { key: "owner", title: "统计人", kind: "text", width: 5 },
      ],
      rows: standards.map(({ id, order, name, measure, comparison, threshold, period, source }) => ({
        id,
        cells: {
          no: order, name, measure, period, owner: owner(source.clause),
          threshold: threshold === undefined ? comparison : `${comparison} ${typeof threshold === "number" ? `${threshold}%` : durationText(threshold)}`,
        },
      })),
      notes: ["本期没有可计记录的，该条记“不适用”，不记 100%。"],
    };
  },
});
