/** iCalendar files, read by another's parser (ical.js). */
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { escapeText, fold, joinLines } from "../../../generators/formats/ics/lines.ts";
import { renderIcs } from "../../../generators/formats/ics/render.ts";
import type { CalendarEvent, CalendarValue } from "../../../generators/values/calendar.ts";

const calendar = (...events: CalendarEvent[]): CalendarValue => ({ title: "履约日历", description: "到期日", date: "2025-02-07", domain: "P-1", zone: { id: "Asia/Shanghai", offset: "+0800" }, events });
const whole: CalendarEvent = { id: "o1.2025-03", title: "提交月报；两份，书面", description: "交给：采购人\n反斜杠 \\ 也在", categories: ["服务期"], date: "2025-03-31", alarms: [900] };
const twice: CalendarEvent = { id: "o2", title: "早晚巡检", date: "2025-03-03", time: "08:30", minutes: 30, dailyUntil: "2025-12-31", alarms: [10, -500, 0] };

const read = (value: CalendarValue) => {
  const text = new TextDecoder().decode(renderIcs(value));
  const component = new ICAL.Component(ICAL.parse(text) as never);
  return { text, component, events: component.getAllSubcomponents("vevent").map((event) => ({ event: new ICAL.Event(event), own: event })) };
};

describe("lines", () => {
  test("are folded at 75 octets, between characters, and unfold to what they were", () => {
    for (const line of ["", "SUMMARY:short", `SUMMARY:${"汉".repeat(60)}`, `SUMMARY:${"a汉😀".repeat(40)}`, "x".repeat(75), "x".repeat(76)]) {
      const pieces = fold(line).split("\r\n");
      for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
      expect(pieces.every((piece, at) => at === 0 || piece.startsWith(" "))).toBe(true);
      expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join("")).toBe(line);
    }
    expect(fold("x".repeat(75))).not.toContain("\r\n");
  });

  test("text is escaped, control characters go", () => expect(escapeText("a\\b;c,d\r\ne\nf\u0007g\th")).toBe("a\\\\b\\;c\\,d\\ne\\nfg\th"));
  test("all end with CRLF", () => expect(joinLines(["A:1", "B:2"])).toBe("A:1\r\nB:2\r\n"));
});

describe("a calendar", () => {
  const { text, component, events } = read(calendar(whole, twice));

  test("has no line that is too long or ends otherwise", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    for (const name of ["version", "prodid", "calscale", "method"]) expect(component.getFirstPropertyValue(name)).toBeTruthy();
  });

  test("a whole day ends before the next, with its text as it was", () => {
    const { event, own } = events[0]!;
    expect([event.uid, event.summary, event.description]).toEqual(["o1.2025-03@P-1", whole.title, whole.description]);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, "2025-03-31", "2025-04-01"]);
    expect(own.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString()).toBe("-PT15H");
    expect(own.getFirstPropertyValue("dtstamp")?.toString()).toBe("2025-02-07T00:00:00Z");
  });

  test("twice a day is one event every day, that reminds of both rounds", () => {
    const { event, own } = events[1]!;
    expect(event.isRecurring()).toBe(true);
    const zone = new ICAL.Timezone(component.getFirstSubcomponent("vtimezone")!);
    expect(zone.utcOffset(event.startDate)).toBe(8 * 3600);
    expect([event.startDate.zone.tzid, event.startDate.toString(), event.duration.toString()]).toEqual(["Asia/Shanghai", "2025-03-03T08:30:00", "PT30M"]);
    const days: string[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next && days.length < 400; next = iterator.next()) days.push(next.toString());
    expect([days.length, days[0], days.at(-1)]).toEqual([304, "2025-03-03T08:30:00", "2025-12-31T08:30:00"]);
    expect(own.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger")?.toString())).toEqual(["-PT10M", "PT8H20M", "PT0S"]);
  });

  test("every day without an hour ends with its last day", () => {
    const iterator = read(calendar({ ...whole, dailyUntil: "2025-04-02" })).events[0]!.event.iterator();
    const days: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString());
    expect(days).toEqual(["2025-03-31", "2025-04-01", "2025-04-02"]);
  });

  test("the same value gives the same bytes; ids are ASCII and each their own", () => {
    expect(renderIcs(calendar(whole, twice))).toEqual(renderIcs(calendar(whole, twice)));
    expect(() => renderIcs(calendar(whole, whole))).toThrow("o1.2025-03");
    expect(() => renderIcs(calendar({ ...whole, id: "月报" }))).toThrow("月报");
  });
});
