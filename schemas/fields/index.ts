/** The kinds of field that content is made of. */
export { audiences, descriptionOf, meaning, meaningOf, readers } from "./meaning.ts";
export type { Audience, Meaning } from "./meaning.ts";
export { anyText, attachment, choice, flag, prose, text } from "./text.ts";
export { decimal, integer, money, percent } from "./number.ts";
export { clockTime, date, dateTime, dayOrMonth, isCalendarDay, month } from "./date.ts";
export { calendarDays, daysOf, duration, durationText, minutesOf } from "./duration.ts";
export type { Duration, DurationUnit } from "./duration.ts";
export { citation, citations, creditCode, id, idNumber, phone, reference, sample } from "./identity.ts";
