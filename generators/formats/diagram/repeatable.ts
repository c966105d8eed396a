/** The thread's clock and chance → fixed ones, so that the same code is the same drawing on any day, in any time zone, at any place in a row. */

/** What “now” is. */
const fixedTime = Date.UTC(2000, 0, 1);
const parts = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** For a thread of its own: dates without a zone count as UTC, and the local fields of a date are those of UTC. */
export function stopClock(): void {
  const Real = Date;
  class FixedDate extends Real {
    constructor(...args: readonly unknown[]) {
      const [first, ...rest] = args;
      if (args.length === 0) super(fixedTime);
      else if (rest.length > 0) super(Real.UTC(...(args as Parameters<typeof Date.UTC>)));
      else super(typeof first === "string" ? withZone(first) : (first as number));
    }
    static override now(): number {
      return fixedTime;
    }
    override getTimezoneOffset(): number {
      return 0;
    }
  }
  const own = FixedDate.prototype as unknown as Record<string, unknown>;
  const real = Real.prototype as unknown as Record<string, unknown>;
  for (const part of parts) for (const verb of ["get", "set"]) if (real[`${verb}UTC${part}`]) own[`${verb}${part}`] = real[`${verb}UTC${part}`];
  globalThis.Date = FixedDate as unknown as DateConstructor;
}

/** “2026-01-05 08:00” and “Mon Jan 05 2026” are local in JavaScript. */
const withZone = (text: string): string => (/^\d{4}(-\d\d){0,2}$|Z$|[+-]\d\d:?\d\d$|GMT|UTC/.test(text.trim()) ? text : `${text} UTC`.replace(/T(\S+) UTC$/, "T$1Z"));

/** Begins a row of chance numbers that is the same each time; returns what puts the real ones back. */
export function fixChance(): () => void {
  const real = Math.random;
  let seed = 1;
  // Park and Miller's minimal standard generator.
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return () => {
    Math.random = real;
  };
}
