import type { CollectionName } from "../../collections/index.ts";
import type { Entry } from "../../entry.ts";
import { defineRule } from "../rule.ts";

/** The field of a row that puts it into a month. */
const dated = {
  backups: "at", changes: "from", clientEvents: "from", dataCollection: "due", incidents: "reported", inspections: "at",
  securityFindings: "found", sparesUsed: "date", tickets: "reported", training: "at",
} as const satisfies Partial<Record<CollectionName, string>>;
const whole = ["attendance", "hours", "monthNotes", "productVersions"] as const satisfies readonly CollectionName[];
/** Events and absences may run over from the month before. */
const mayBegin: ReadonlySet<string> = new Set(["clientEvents"]);

export const operationsInItsMonth = defineRule({
  id: "operations/in-its-month",
  severity: "error",
  docs: {
    title: "记录放在自己的月份",
    what: "文件写的月份与文件夹同名，文件夹里有 month.yaml；工单、故障按受理（接报）时间，其余按发生的日期，都在这个月里。",
    why: "月份放错，当月和下月的统计都错，各月相加不等于季度。",
  },
  messages: {
    folder: { text: "月份写 {month}，文件在 {folder} 文件夹里", help: "改成 {folder}，或把文件移到 {month} 文件夹" },
    unopened: { text: "{folder} 文件夹里有记录，没有 month.yaml", help: "在 {folder} 文件夹加 month.yaml，写月份和登记到哪一天" },
    outside: { text: "{date} 不在 {month}", help: "移到 {own} 文件夹的同名文件，或改对日期" },
    recorded: { text: "登记到 {date}，不在 {month}", help: "写当月的某一天；整月登记完写最后一天" },
  },
  needs: ["recordMonths"],
  check({ catalog, report }) {
    const opened = new Set(catalog.all("recordMonths").map(({ path }) => folderOf(path)));
    const told = new Set<string>();
    const placed = (entry: Entry, month: string): boolean => {
      const folder = folderOf(entry.path);
      if (!opened.has(folder) && !told.has(folder)) {
        told.add(folder);
        report({ message: "unopened", entry, path: ["month"], data: { folder } });
      }
      if (month === folder) return true;
      report({ message: "folder", entry, path: ["month"], data: { month, folder } });
      return false;
    };
    for (const entry of catalog.all("recordMonths")) {
      const { month, recordedTo } = entry.value;
      if (placed(entry, month) && recordedTo.slice(0, 7) !== month) report({ message: "recorded", entry, path: ["recordedTo"], data: { date: recordedTo, month } });
    }
    for (const name of whole) for (const entry of catalog.all(name)) placed(entry, entry.value.month);
    for (const [name, field] of Object.entries(dated) as [keyof typeof dated, string][]) {
      for (const entry of catalog.all(name)) {
        const { month } = entry.value;
        if (!placed(entry, month)) continue;
        (entry.value.rows as readonly Readonly<Record<string, unknown>>[]).forEach((row, index) => {
          const date = String(row[field]);
          const own = date.slice(0, 7);
          if (own === month || (mayBegin.has(name) && own < month && String(row["to"] ?? "").slice(0, 7) >= month)) return;
          report({ message: "outside", entry, path: ["rows", index, field], data: { date, month, own } });
        });
      }
    }
  },
});

const folderOf = (path: string): string => path.split("/").at(-2) ?? "";
