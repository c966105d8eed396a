/** Prints what working-day arithmetic says of each day of 2025 and 2026: a process of its own, so that the time zone can be set. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { addDays, weekday } from "../../schemas/calc/dates.ts";
import { addWorkdays, isWorkday, workdaysBetween, type WorkdayTables } from "../../schemas/calc/workdays.ts";

const tables = (parse(readFileSync("content/contract/workdays.yaml", "utf8"), { schema: "failsafe" }) as { year: string }[]).map((table) => ({ ...table, year: Number(table.year) })) as unknown as WorkdayTables;
const lines: string[] = [];
for (let day = "2025-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
  lines.push([day, weekday(day), isWorkday(tables, day), addWorkdays(tables, day, 5), addWorkdays(tables, day, -3), workdaysBetween(tables, "2025-01-01", day)].map(String).join(" "));
}
process.stdout.write(lines.join("\n"));
