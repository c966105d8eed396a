import { defineRule } from "../rule.ts";

export const serviceLevelsStandardMeasured = defineRule({
  id: "service-levels/standard-measured",
  severity: "error",
  docs: {
    title: "考核标准量得出来",
    what: "与阈值比的标准（大于、小于、不晚于）写了阈值，“完成”的不写；大于的阈值是百分比，不晚于的是时长；量法写清由什么数算出。",
    why: "没有量法或阈值，自评表上这一条算不出结果，付款按几等就没有依据。",
  },
  messages: {
    threshold: { text: "“{name}”与阈值比“{comparison}”，没有写阈值", help: "照招标文件写 threshold，或把 comparison 改成 完成" },
    unwanted: { text: "“{name}”只看有没有完成，却写了阈值", help: "删去 threshold，或改 comparison" },
    kind: { text: "“{name}”“{comparison}”的阈值应是{right}", help: "改 threshold 或 comparison" },
    measure: { text: "“{name}”的量法没有说由什么数算出", help: "写明分子、分母，或哪个数除以哪个数、量哪一段时间" },
  },
  needs: ["serviceStandards"],
  clause: (catalog) => catalog.all("serviceStandards")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("serviceStandards")) {
      const { name, measure, comparison, threshold, source } = entry.value;
      const tell = (message: "threshold" | "unwanted" | "kind" | "measure", field: string, more: Readonly<Record<string, string>> = {}): void =>
        report({ message, entry, path: [field], data: { name, comparison, ...more }, clause: source.clause });
      if (!/分子|分母|除以|占|从.+到|自.+至/.test(measure)) tell("measure", "measure");
      if (comparison === "完成") {
        if (threshold !== undefined) tell("unwanted", "threshold");
      } else if (threshold === undefined) tell("threshold", "comparison");
      else if (comparison === "大于" && typeof threshold !== "number") tell("kind", "threshold", { right: "百分比" });
      else if (comparison === "不晚于" && typeof threshold === "number") tell("kind", "threshold", { right: "时长" });
    }
  },
});
