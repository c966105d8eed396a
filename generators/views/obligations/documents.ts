import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** What a due date says of its period where the tender only says “regularly”; here a note says it once. */
const ours = "（周期由我方设定）";
const joined = (words: readonly (string | undefined)[], between = "；"): string | null => [...new Set(words.filter((word) => word !== undefined))].join(between) || null;
/** The tender calls whom it is for by two names. */
const receiver = (recipient: string | undefined): string | undefined => recipient?.replace(/（.*?）/g, "").replace("甲方", "采购人");
/** “每年 2025 年 12 月 31 日前” is one day. */
const dayOnly = (when: string): string => when.replace(ours, "").replace(/^每年 (?=\d{4} ?年)/, "");
/** Names of documents that stand in one field, and not those that are part of the bid itself. */
const documentsOf = (deliverable = ""): readonly string[] => deliverable.split("；").filter((name) => name && !/^(商务分册|技术分册|拟派人员表|付款计划)/.test(name));

/** Every document that is handed over once the contract runs: who writes it, when, for whom. */
export const obligationsDocuments = defineView({
  id: "obligations/documents",
  title: "交付文件目录",
  readers: ["bid"],
  build({ obligations, staffing }): Table {
    const given = new Map<string, (typeof obligations)[number][]>();
    for (const duty of obligations) {
      const { kind, phase, deliverable } = duty.obligation;
      if (phase === "bid" || (kind !== "deliverable" && kind !== "notice")) continue;
      for (const name of documentsOf(deliverable)) given.set(name, [...(given.get(name) ?? []), duty]);
    }
    return {
      id: "obligations/documents",
      caption: "交付文件目录",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center" },
        { key: "name", title: "文件", kind: "text", width: 11 },
        { key: "owner", title: "编写人", kind: "text", width: 6.4 },
        { key: "when", title: "何时提交", kind: "text", width: 15 },
        { key: "recipient", title: "交给谁", kind: "text", width: 5 },
      ],
      rows: [...given].map(([name, duties], index) => ({
        id: name,
        cells: {
          no: index + 1, name, owner: joined(duties.map(({ obligation }) => staffing.name(obligation.owner)), "\n"), when: joined(duties.map(({ when }) => dayOnly(when))),
          recipient: joined(duties.map(({ obligation }) => receiver(obligation.recipient)), "\n"),
        },
      })),
      notes: ["采购需求只写“定期”的，周期由我方设定。"],
    };
  },
});
