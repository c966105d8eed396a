/** Numbers of a drawing → their shortest text: two decimals, which no eye can tell from more. */

export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Every number in an attribute's value: path data, points, transforms. A sign or point that parted two numbers may go: then a space parts them. */
export const shortNumbers = (text: string): string =>
  text.replace(/-?(?:\d+\.\d+|\.\d+|\d+)(?:[eE][-+]?\d+)?/g, (number, at: number) => {
    const next = short(Number(number));
    return /[\d.]/.test(text[at - 1] ?? "") && !next.startsWith("-") ? ` ${next}` : next;
  });
