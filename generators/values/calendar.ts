/** The calendar as a value: events on days, some of them every day, with what reminds of them. The ICS format writes it. */

export interface CalendarEvent {
  /** Stable over all builds and unique in the calendar; ASCII. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly categories?: readonly string[];
  /** First or only day, YYYY-MM-DD. */
  readonly date: string;
  /** `HH:MM` local time of the contract; without it the event is the whole day. */
  readonly time?: string;
  /** Minutes that it takes, when there is a time. */
  readonly minutes?: number;
  /** Every day up to and with this one. */
  readonly dailyUntil?: string;
  /** Minutes before the start, or of the day before it; negative after it. */
  readonly alarms: readonly number[];
}

export interface CalendarValue {
  readonly title: string;
  readonly description: string;
  /** YYYY-MM-DD: the content's own date stands as the time of writing. */
  readonly date: string;
  /** Ends the ids of the events, so that calendars of several contracts do not mix: ASCII. */
  readonly domain: string;
  /** IANA name and offset of a zone without daylight saving time, such as Asia/Shanghai and +0800. */
  readonly zone: { readonly id: string; readonly offset: string };
  readonly events: readonly CalendarEvent[];
}
