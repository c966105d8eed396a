/** Names that look like a known one but are not: compared from their ends, since a sentence may run into a name from the left. */

export interface Ending {
  /** Offset at which the ending begins. */
  readonly start: number;
  /** Characters to change, add or take away to make the ending the name. */
  readonly distance: number;
}

/** The ending of a text that comes nearest to a name; the shortest of equals. */
export function nearestEnding(text: string, name: string): Ending {
  // before[j]: from the last i characters of the name to the last j of the text.
  let before = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= name.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const same = name[name.length - i] === text[text.length - j];
      row.push(Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, (before[j - 1] as number) + (same ? 0 : 1)));
    }
    before = row;
  }
  const distance = Math.min(...before);
  return { start: text.length - before.indexOf(distance), distance };
}

/** The length of the longest run of characters that two texts share. */
export function longestRun(a: string, b: string): number {
  let longest = 0;
  let before: number[] = [];
  for (const character of a) {
    const row = [...b].map((other, j) => (other === character ? (before[j - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}

/** The names of places that an address begins with, longest first: 上海市示例路 → 上海市, 上海. */
export function placeNames(address: string): string[] {
  const [, name] = /^([\u4e00-\u9fa5]{2,8}?)市/.exec(address) ?? [];
  return name === undefined ? [] : [`${name}市`, name];
}

/** White space does not count. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u3000]+/gu, "");
