/** The numbers that a Chinese sentence states, as plain digits: 10,770,199 → 10770199, 两 → 2, 十五 → 15, Ⅲ is not one. */

const digits = "零一二三四五六七八九";

export function numbersInText(text: string): Set<string> {
  const found = new Set([...text.replace(/(?<=\d)[,，](?=\d{3})/g, "").replace(/\s/g, "").matchAll(/\d+(\.\d+)?/g)].map(([number]) => String(Number(number))));
  for (const [word] of text.matchAll(/[零一二两三四五六七八九十]+/g)) {
    const value = chineseNumber(word.replaceAll("两", "二"));
    if (value !== undefined) found.add(String(value));
    for (const character of word) {
      const single = character === "十" ? 10 : character === "两" ? 2 : digits.indexOf(character);
      if (single >= 0) found.add(String(single));
    }
  }
  if (text.includes("半")) found.add("0.5");
  if (/当[天日]/.test(text)) found.add("1");
  return found;
}

function chineseNumber(word: string): number | undefined {
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(word);
  if (!match) return word.length === 1 ? digits.indexOf(word) : undefined;
  return (match[1] ? digits.indexOf(match[1]) : 1) * 10 + (match[2] ? digits.indexOf(match[2]) : 0);
}
