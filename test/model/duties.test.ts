/** The dated duties of the shipped contract, counted by hand from its content. */
import ExcelJS from "exceljs";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { obligationCalendar } from "../../generators/deliverables/obligations/obligation-calendar.ts";
import { renderIcs } from "../../generators/formats/ics/render.ts";
import { renderXlsx } from "../../generators/formats/xlsx/render.ts";
import { audiences, buildModel, loadProject, type Model } from "../../schemas/index.ts";

const project = loadProject("content");
const models = new Map(audiences.map((audience) => [audience, buildModel(project.catalog, project.diagnostics, audience) as Model]));
const model = models.get("bid") as Model;
const { duties } = model;
const of = (obligation: string) => duties.calendar.filter(({ first }) => first.duty.obligation.id === obligation);
const days = (obligation: string): string[] => of(obligation).map(({ first }) => first.due);

describe("when duties fall due", () => {
  test("by the 5th of each month of the term, in each of ten blocks; on a day off the working day before", () => {
    expect(of("o6-b-a1").map(({ first: { period, due, by } }) => [period, due, by].join(" "))).toEqual([
      "2025-03 2025-03-05 2025-03-05", "2025-04 2025-04-05 2025-04-03", "2025-05 2025-05-05 2025-04-30", "2025-06 2025-06-05 2025-06-05", "2025-07 2025-07-05 2025-07-04",
      "2025-08 2025-08-05 2025-08-05", "2025-09 2025-09-05 2025-09-05", "2025-10 2025-10-05 2025-09-30", "2025-11 2025-11-05 2025-11-05", "2025-12 2025-12-05 2025-12-05",
    ]);
    expect(of("o6-b-a1").map((entry) => entry.duties.length)).toEqual(Array.from({ length: 10 }, () => 10));
  });

  test("what reports on a month is due in the next, on a quarter in the month after it", () => {
    expect(of("o6-b-a2").map(({ first }) => `${first.period} ${first.due}`).filter((_, at) => at === 0 || at === 9)).toEqual(["2025-03 2025-04-05", "2025-12 2026-01-05"]);
    expect(of("o6-b-a4").map(({ first }) => `${first.period} ${first.due}`)).toEqual(["2025-Q1 2025-04-10", "2025-Q2 2025-07-10", "2025-Q3 2025-10-10", "2025-Q4 2026-01-10"]);
    expect(of("o6-b-a4").every(({ first }) => first.duty.obligation.when.ours)).toBe(true);
  });

  test("half-yearly, every three months from the signing, weekly, yearly", () => {
    expect(days("o6-6.2-1")).toEqual(["2025-06-30", "2025-12-31"]);
    expect(days("o6-4.2.1.4-a-1")).toEqual(["2025-06-03", "2025-09-03", "2025-12-03"]);
    expect([of("o6-3.5.1.1.1-1-p4").length, days("o6-3.5.1.1.1-1-p4")[0], days("o6-3.5.1.1.1-1-p4").at(-1)]).toEqual([44, "2025-03-09", "2025-12-31"]);
    expect(days("o6-4.2.1.4-a-6")).toEqual(["2025-06-30"]);
  });

  test("so long after the signing, after the term, before and after each drill, after another duty", () => {
    expect(days("o4-7.1.5-1")).toEqual(["2025-03-17"]);
    expect(days("o6-6.1-1")).toEqual(["2025-05-02"]);
    expect(days("o4-7.2.16-2")).toEqual(["2026-01-15"]);
    expect(of("o6-9.1.1-2-1").find(({ first }) => first.period === "d-oa")?.first.due).toBe("2025-04-27");
    expect(of("o6-9.1.1-2-5").find(({ first }) => first.period === "d-oa")?.first.due).toBe("2025-05-28");
    expect(days("o6-4.2.1.4-a-7")).toEqual(["2025-06-10", "2025-09-10", "2025-12-10"]);
  });

  test("twice a day is one series over the term", () => {
    const [entry, ...more] = of("o6-3.6.1.2.4-1");
    expect(more).toEqual([]);
    expect(entry?.first).toMatchObject({ from: "2025-03-03", due: "2025-12-31", daily: true, times: ["08:30", "17:00"] });
  });

  test("what only an event brings about has no day and says so", () => {
    expect(of("o6-6.1-5-1")).toEqual([]);
    expect(duties.undated.find(({ duty }) => duty.obligation.id === "o6-6.1-5-1")).toMatchObject({ why: "event", payments: ["第三笔"] });
    const known = new Set([...duties.dated.map(({ duty }) => duty.id), ...duties.undated.map(({ duty }) => duty.id)]);
    expect(model.obligations.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe("what waits", () => {
  const named = (payment: string) => duties.calendar.filter(({ duties: own }) => own.some(({ payments }) => payments.includes(payment))).map(({ id }) => id);

  test("UPS reports through October count for the second payment, later ones for the third", () => {
    const months = (payment: string): string[] => named(payment).filter((id) => id.startsWith("o6-4.2.1.4-5-2@")).map((id) => id.slice(-2));
    expect([months("第二笔"), months("第三笔")]).toEqual([["03", "04", "05", "06", "07", "08", "09", "10"], ["11", "12"]]);
  });

  test("a payment that an explanation mentions does not wait", () => expect(named("第一笔")).toEqual(["o4-5.2-a-1"]));
});

describe("lateness", () => {
  test("nothing is late on content's own day", () => expect([duties.today, duties.calendar.filter(({ state }) => state === "late").length]).toEqual(["2025-02-07", 0]));

  test("the due day is in time, the day after is late; what comes later is not known yet", () => {
    const state = (today: string) => duties.asOf(today).calendar.find(({ id }) => id === "o4-7.1.5-1")?.state;
    expect([state("2025-03-17"), state("2025-03-18")]).toEqual(["open", "late"]);
    expect(duties.asOf("2025-02-08").calendar.filter(({ state: own, first }) => own === "done" && first.from > "2025-02-08")).toEqual([]);
  });

  test("a rule tells it for the day that is named", () => {
    const told = (today?: string) => loadProject("content", { today }).diagnostics.filter(({ rule }) => rule === "obligations/past-due").length;
    expect([told(), told("2025-03-01")]).toEqual([0, 0]);
    expect(told("2025-03-18")).toBeGreaterThan(10);
  });
});

describe.each(audiences)("the files of %s", (audience) => {
  const own = models.get(audience) as Model;

  test("the calendar holds as many duties as the sheet, on the same days", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await renderXlsx(obligationCalendar.xlsx!(own))) as never);
    const rows = (book.getWorksheet("日历")?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) && typeof row[1] === "number" ? [row as unknown[]] : []));
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(renderIcs(obligationCalendar.ics!(own)))) as never);
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(rows.length).toBeGreaterThan(450);
    expect(events.length).toBe(rows.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const dayOf = (cell: unknown): string | undefined => (cell instanceof Date ? cell.toISOString().slice(0, 10) : undefined);
    const text = (cell: unknown): string => String((cell as { richText?: { text: string }[] })?.richText?.map((part) => part.text).join("") ?? cell);
    rows.forEach((row, at) => {
      const event = events[at]!;
      expect(event.summary.startsWith(text(row[5]))).toBe(true);
      if (!event.isRecurring()) expect(event.startDate.toString().slice(0, 10)).toBe(dayOf(row[3]) ?? dayOf(row[2]));
    });
    expect(events.filter((event) => event.isRecurring()).length).toBe(14);
  });

  test("duties of the bid are the bid team's", () => {
    const phases = new Set(own.duties.dated.map(({ duty }) => duty.obligation.phase));
    expect(phases.has("bid")).toBe(true);
    const shown = obligationCalendar.ics!(own).events.flatMap(({ categories }) => categories ?? []);
    expect(shown.includes("投标")).toBe(audience === "bid");
  });
});
