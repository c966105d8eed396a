/** Chinese capital amounts: written from yuan, and read back, since two spellings are legal. */

const digits = "零壹贰叁肆伍陆柒捌玖";
const small = ["", "拾", "佰", "仟"];
const large = ["", "万", "亿", "兆"];

/** Yuan (at most two decimals, below 10^16) → 壹仟零柒拾柒万零壹佰玖拾玖元整 */
export function amountInWords(yuan: number): string {
  const fen = Math.round(yuan * 100);
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  const whole = integerInWords(Math.floor(fen / 100));
  const main = whole ? `${whole}元` : "";
  if (jiao === 0 && cent === 0) return `${main || "零元"}整`;
  const tail = (jiao ? `${digits[jiao] as string}角` : main ? "零" : "") + (cent ? `${digits[cent] as string}分` : "");
  return main + tail + (cent ? "" : "整");
}

function integerInWords(value: number): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let words = "";
  let gap = false;
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    const group = groups[g] as number;
    if (group === 0) {
      gap = words !== "";
      continue;
    }
    if (words && (gap || group < 1000)) words += "零";
    gap = false;
    words += groupInWords(group) + (large[g] as string);
  }
  return words;
}

function groupInWords(group: number): string {
  let words = "";
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      zero = words !== "";
      continue;
    }
    words += (zero ? "零" : "") + (digits[digit] as string) + (small[place] as string);
    zero = false;
  }
  return words;
}

/** The yuan that capital words say; undefined when they say no amount. */
export function readAmount(words: string): number | undefined {
  const text = words.replace(/^人民币[：:]?/, "").replace(/[圆園]/g, "元").replace(/[整正]$/, "");
  const match = /^(?:(.+)元)?零?(?:([壹贰叁肆伍陆柒捌玖零])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?$/.exec(text);
  if (!match || !text) return undefined;
  const whole = match[1] === undefined ? 0 : readInteger(match[1]);
  if (whole === undefined) return undefined;
  const digit = (character: string | undefined): number => (character ? digits.indexOf(character) : 0);
  return Math.round(whole * 100 + digit(match[2]) * 10 + digit(match[3])) / 100;
}

function readInteger(words: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of words) {
    const value = digits.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    const place = small.indexOf(character);
    if (place > 0) {
      group += (digit || (place === 1 ? 1 : 0)) * 10 ** place;
      digit = 0;
      continue;
    }
    const scale = large.indexOf(character);
    if (scale < 1) return undefined;
    // 万 closes its own group only; 亿 and 兆 also lift what was said before: 壹万亿.
    total = scale === 1 ? total + (group + digit) * 10_000 : (total + group + digit) * 10_000 ** scale;
    group = digit = 0;
  }
  return total + group + digit;
}
