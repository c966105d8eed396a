import type { Entry } from "../../entry.ts";
import type { Path } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const drillsFiveParts = defineRule({
  id: "drills/five-parts",
  severity: "error",
  docs: {
    title: "演练五件套与状态相符",
    what: "已举行的演练，脚本每一步写了实际情况，培训、记录、评估、总结和问题都已填写；还没举行的，这些都空着。",
    why: "演练要编方案、编脚本、做培训、记过程、写总结，缺一样都不算完成；没举行就写好结果的，是编造。",
  },
  messages: {
    missing: { text: "“{title}”已举行，{part}还没有填写", help: "补上 {field}；还没有举行的，把 status 改回 planned" },
    nothing: { text: "“{title}”写已举行，实际情况、培训、记录、评估、总结都还没有填写", help: "补齐五件；还没有举行的，把 status 改回 planned" },
    filled: { text: "“{title}”还没有举行，{part}已经填写", help: "已举行的把 status 改为 held；没有举行的删去这些内容" },
  },
  needs: ["drills"],
  clause: (catalog) => catalog.all("drills")[0]?.value.source.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("drills")) {
      const { title, status, source } = entry.value;
      const parts = partsOf(entry);
      const filled = parts.filter(({ filled }) => filled > 0);
      if (status === "planned" && filled[0]) {
        report({ message: "filled", entry, path: filled[0].at, data: { title, part: filled.map(({ part }) => part).join("、") } });
      } else if (status === "held" && filled.length === 0) {
        report({ message: "nothing", entry, path: ["status"], data: { title }, clause: source.clause });
      } else if (status === "held") {
        for (const { part, field, missing, empty, of } of parts) {
          if (missing.length === 0) continue;
          const which = of > 1 && missing.length < of ? `${part}（第 ${missing.map((index) => index + 1).join("、")} ${field === "actual" ? "步" : "条"}）` : part;
          report({ message: "missing", entry, path: empty, data: { title, part: which, field }, clause: source.clause });
        }
      }
    }
  },
});

interface Part {
  readonly part: string;
  readonly field: string;
  /** How many there could be: one a step, one an item. */
  readonly of: number;
  readonly filled: number;
  readonly missing: readonly number[];
  /** The first that is filled in, and what is written anyway near the first that is not. */
  readonly at: Path;
  readonly empty: Path;
}

/** What is written once a drill was held. */
function partsOf({ value: { script, training, record, assessment, summary, findings } }: Entry<"drills">): Part[] {
  const several = (part: string, field: string, folder: Path, near: string, values: readonly unknown[]): Part => {
    const missing = values.flatMap((value, index) => (value === undefined ? [index] : []));
    const first = values.findIndex((value) => value !== undefined);
    return { part, field, of: values.length, filled: values.length - missing.length, missing, at: [...folder, first, field], empty: [...folder, missing[0] ?? 0, near] };
  };
  const one = (part: string, field: string, folder: Path, value: unknown): Part => ({
    part, field, of: 1, filled: value === undefined ? 0 : 1, missing: value === undefined ? [0] : [], at: [...folder, field], empty: folder.length > 0 ? folder : ["status"],
  });
  return [
    several("脚本的实际情况", "actual", ["script"], "minute", script.map(({ actual }) => actual)),
    one("培训情况", "held", ["training"], training.held),
    one("过程记录", "held", ["record"], record.held),
    several("评定结果", "result", ["assessment", "items"], "aspect", assessment.items.map(({ result }) => result)),
    one("评估结论", "conclusion", ["assessment"], assessment.conclusion),
    one("总结", "summary", [], summary),
    one("发现的问题", "findings", [], findings),
  ];
}
