/** Builders of a month's records for tests: a file a kind and month, each row with plain defaults. */
import { collections, type CollectionName } from "../../schemas/collections/index.ts";
import type { Content } from "./content.ts";
import { documentText, listText, withFields, withoutMarks, type Fields } from "./yaml-text.ts";

/** The fields of a row in the order of the schema, as an author would write them. */
function inOrder(name: CollectionName, fields: Fields): Fields {
  const shape = (collections[name].schema as { shape: Record<string, { def?: { element?: { shape?: object } }; element?: { shape?: object } }> }).shape;
  const keys = Object.keys(shape["rows"]?.element?.shape ?? {});
  const rank = (key: string): number => keys.indexOf(withoutMarks(key));
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b)));
}

/** A file of rows; `head` replaces its month or adds to it. */
const rows = (name: CollectionName, file: string, prefix: string, defaults: Fields, more: Fields = {}) => (list: readonly Fields[], head: Fields = {}): Content => {
  const top = withFields({ month: "2025-03", ...more }, head);
  const month = withoutMarks(String(top["month"]));
  const numbered = (index: number): Fields => (prefix ? { id: `${prefix}${month.slice(5)}${String(index + 1).padStart(2, "0")}` } : {});
  return { [`operations/${month}/${file}.yaml`]: documentText({ ...top, rows: list.map((fields, index) => inOrder(name, withFields({ ...numbered(index), ...defaults }, fields))) }) };
};

export const tickets = rows("tickets", "tickets", "T", { kind: "故障", title: "列表翻页出错", reported: "2025-03-10 09:00", responded: "2025-03-10 09:05", closed: "2025-03-10 11:00", handler: "p01" });
export const incidents = rows("incidents", "incidents", "G", {
  title: "页面打不开", scope: "大范围", level: "level01", occurred: "2025-03-10 08:50", reported: "2025-03-10 09:00", responded: "2025-03-10 09:05",
  resolved: "2025-03-10 09:30", handler: "p01", cause: "连接池耗尽", treatment: "重启节点", report: "GZ-1",
});
export const changes = rows("changes", "changes", "C", {
  kind: "版本发布", title: "三月发布", approved: "2025-03-10", from: "2025-03-12 20:00", to: "2025-03-12 21:00", by: "p01", result: "成功",
});
export const backups = rows("backups", "backups", "", { at: "2025-03-15 01:00", to: "2025-03-15 02:00", kind: "全备", target: "业务库", by: "p01", result: "成功" });
export const inspections = rows("inspections", "inspections-one", "", { at: "2025-03-10 08:30", by: ["p01"], result: "正常" }, { plan: "plan" });
export const sparesUsed = rows("sparesUsed", "spares-used", "", { date: "2025-03-10", spare: "sp01", quantity: 1, item: "ups-1", place: "机房", by: "p01", why: "停转", receipt: "BJ-1" });
export const training = rows("training", "training", "P", { at: "2025-03-10 14:00", hours: 2, kind: "用户培训", title: "操作", teacher: "p01", audience: "经办人员", people: 10, place: "会议室" });
export const dataCollection = rows("dataCollection", "data-collection", "", {
  name: "劳动合同", to: "市数据处", due: "2025-03-25 17:00", submitted: "2025-03-24 15:00", expected: 100, sent: 100, passed: 99, by: "p01",
});
export const securityFindings = rows("securityFindings", "security-findings", "S", { found: "2025-03-10", source: "漏洞扫描", severity: "中危", title: "组件有漏洞", by: "p01" });
export const clientEvents = rows("clientEvents", "client-events", "E", { from: "2025-03-10", kind: "会议", title: "例会", lead: "p01", done: "参加" });

export const attendance = (absent: readonly Fields[] = [], duty: readonly Fields[] = [], month = "2025-03"): Content => ({ [`operations/${month}/attendance.yaml`]: documentText({ month, absent, duty }) });
export const recordMonth = (month = "2025-03", recordedTo = `${month}-31`, folder = month): Content => ({
  [`operations/${withoutMarks(folder)}/month.yaml`]: documentText({ id: withoutMarks(month), month, recordedTo }),
});
export const operationLimits: Content = {
  "operations/limits.yaml": documentText({ faultResponse: "t01", demandResponse: "t02", ticketHandling: "t03" }),
};
export const inspectionPlans = (...plans: readonly Fields[]): Content => ({
  "operations/inspection-plans.yaml": listText(plans.map((plan) => withFields({ id: "plan", title: "每日检查", every: "日", staffed: "驻场", people: ["p01"], duties: ["o01"], what: "看状态" }, plan))),
});
