/** The windows of fault levels: both borders belong to them. */
import { expect, test } from "vitest";
import { inWindow } from "../../schemas/calc/fault-window.ts";

test.each<[string, string, string, boolean]>([
  ["08:30", "08:30", "17:30", true], ["17:30", "08:30", "17:30", true], ["08:29", "08:30", "17:30", false], ["17:31", "08:30", "17:30", false],
  ["17:30", "17:30", "08:30", true], ["08:30", "17:30", "08:30", true], ["00:00", "17:30", "08:30", true], ["23:59", "17:30", "08:30", true], ["12:00", "17:30", "08:30", false],
  ["12:00", "00:00", "00:00", true],
])("%s in %s–%s: %s", (time, from, to, inside) => expect(inWindow(time, from, to)).toBe(inside));
