/** A calendar value → an iCalendar file (RFC 5545) that Outlook and phones read: same value, same bytes. */
import type { CalendarEvent, CalendarValue } from "../../values/calendar.ts";
import { escapeText, joinLines } from "./lines.ts";

/** Throws on ids that are not ASCII or not unique: the events of a former file could then not be told from these. */
export function renderIcs(calendar: CalendarValue): Uint8Array {
  const ids = calendar.events.map(({ id }) => id);
  const wrong = ids.find((id, index) => !/^[!-~]+$/.test(id) || ids.indexOf(id) !== index);
  if (wrong !== undefined) throw new Error(`calendar event id not ASCII or not unique: ${wrong}`);
  return new TextEncoder().encode(joinLines([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tenderbook//tenderbook//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(calendar.title)}`, `X-WR-CALDESC:${escapeText(calendar.description)}`, `X-WR-TIMEZONE:${calendar.zone.id}`,
    ...zoneLines(calendar.zone), ...calendar.events.flatMap((event) => eventLines(event, calendar)), "END:VCALENDAR",
  ]));
}

const zoneLines = ({ id, offset }: CalendarValue["zone"]): string[] => [
  "BEGIN:VTIMEZONE", `TZID:${id}`, "BEGIN:STANDARD", "DTSTART:19700101T000000", `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, "END:STANDARD", "END:VTIMEZONE",
];

function eventLines({ id, title, description, categories, date, time, minutes = 0, dailyUntil, alarms }: CalendarEvent, { domain, zone, date: written }: CalendarValue): string[] {
  const start = time === undefined ? [`DTSTART;VALUE=DATE:${dayText(date)}`, `DTEND;VALUE=DATE:${dayText(nextDay(date))}`]
    : [`DTSTART;TZID=${zone.id}:${dayText(date)}T${time.replace(":", "")}00`, `DURATION:${durationText(minutes)}`];
  return [
    "BEGIN:VEVENT", `UID:${id}@${domain}`, `DTSTAMP:${dayText(written)}T000000Z`, ...start,
    ...(dailyUntil === undefined ? [] : [`RRULE:FREQ=DAILY;UNTIL=${time === undefined ? dayText(dailyUntil) : utcText(dailyUntil, time, zone.offset)}`]),
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(categories?.length ? [`CATEGORIES:${categories.map(escapeText).join(",")}`] : []),
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap((before) => ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escapeText(title)}`, `TRIGGER:${before > 0 ? "-" : ""}${durationText(Math.abs(before))}`, "END:VALARM"]),
    "END:VEVENT",
  ];
}

const dayText = (date: string): string => date.replaceAll("-", "");
const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Where the start has a zone, the end of a series is told in UTC (3.3.10). */
function utcText(date: string, time: string, offset: string): string {
  const moment = new Date(`${date}T${time}:00${offset.slice(0, 3)}:${offset.slice(3)}`);
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** P1DT2H30M (3.3.6). */
function durationText(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const time = `${hours ? `${hours}H` : ""}${rest ? `${rest}M` : ""}`;
  if (days === 0 && time === "") return "PT0S";
  return `P${days ? `${days}D` : ""}${time ? `T${time}` : ""}`;
}
