/** The rules as pages show them: in groups by domain, with words for their severity, and what each has found. */
import { openWorkWord, rules, type Diagnostic } from "../../schemas/index.ts";

export type Rule = (typeof rules)[number];

export interface RuleGroup {
  /** The part of the id before the slash, in Chinese. */
  readonly title: string;
  readonly rules: readonly Rule[];
}

const domains: Readonly<Record<string, string>> = {
  clarifications: "疑点", clauses: "招标条款", company: "投标人", contract: "合同", drills: "演练", equipment: "维护对象", evidence: "履约证据", forms: "表单", obligations: "履约义务",
  operations: "运维工单", playbooks: "应急预案", pricing: "报价", responses: "逐条响应", risks: "风险", scoring: "评分", "service-levels": "服务标准", spares: "备件", staffing: "人员", systems: "信息系统", text: "文字",
};

export const ruleGroups: readonly RuleGroup[] = [...new Set(rules.map(({ id }) => id.split("/")[0] as string))].map((domain) => ({
  title: domains[domain] ?? domain,
  rules: rules.filter(({ id }) => id.startsWith(`${domain}/`)),
}));

/** 错误, 警告, or the kind of open work: a warning in a draft and an error in a release. */
export function severityWord(severity: Rule["severity"]): string {
  return severity === "error" ? "错误" : severity === "warning" ? "警告" : `${openWorkWord[severity]}（草稿警告，发布错误）`;
}

/** Problems by rule, those of reading and linking last; the order within a rule is that of the files. */
export function byRule(diagnostics: readonly Diagnostic[]): readonly (readonly [rule: string, found: readonly Diagnostic[]])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) {
    const group = groups.get(found.rule);
    if (group) group.push(found);
    else groups.set(found.rule, [found]);
  }
  const weight = (found: readonly Diagnostic[]): number => (found.some(({ severity }) => severity === "error") ? 0 : found.some(({ open }) => open === undefined) ? 1 : 2);
  return [...groups].sort(([a, x], [b, y]) => weight(x) - weight(y) || (a < b ? -1 : 1));
}

export const titleOfRule = (id: string): string | undefined => rules.find((rule) => rule.id === id)?.docs.title ?? reading[id];

const reading: Readonly<Record<string, string>> = {
  "source/file": "文件读得到、认得出", "source/yaml": "YAML 写法", "source/mdx": "正文写法", "schema/shape": "文件的结构", "schema/field": "字段的写法", "catalog/duplicate-id": "编号不重复", "catalog/unknown-id": "引用的编号存在",
};
