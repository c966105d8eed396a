import { describe, expect, test } from "vitest";
import { amountInWords, readAmount } from "../../schemas/calc/amount-in-words.ts";
import { lineAmount, moneyText, sumMoney, sumQuantity } from "../../schemas/calc/totals.ts";

describe("amounts in words", () => {
  test.each<[number, string]>([
    [0, "零元整"], [0.01, "壹分"], [0.1, "壹角整"], [0.11, "壹角壹分"], [1, "壹元整"], [1.01, "壹元零壹分"], [1.1, "壹元壹角整"], [10, "壹拾元整"], [11, "壹拾壹元整"], [101, "壹佰零壹元整"], [110, "壹佰壹拾元整"],
    [1001, "壹仟零壹元整"], [1010, "壹仟零壹拾元整"], [10_000, "壹万元整"], [10_001, "壹万零壹元整"], [10_010, "壹万零壹拾元整"], [10_100, "壹万零壹佰元整"], [11_000, "壹万壹仟元整"], [100_000, "壹拾万元整"],
    [10_770_199, "壹仟零柒拾柒万零壹佰玖拾玖元整"], [100_000_000, "壹亿元整"], [100_000_001, "壹亿零壹元整"], [100_010_000, "壹亿零壹万元整"], [110_000_000, "壹亿壹仟万元整"], [1_000_000_000_000, "壹兆元整"],
    [1234.56, "壹仟贰佰叁拾肆元伍角陆分"], [2005.09, "贰仟零伍元零玖分"],
  ])("%f is %s", (yuan, words) => {
    expect(amountInWords(yuan)).toBe(words);
    expect(readAmount(words)).toBe(yuan);
  });

  test.each<[string, number | undefined]>([
    ["人民币壹佰元整", 100], ["人民币：壹佰圆正", 100], ["壹佰元", 100], ["拾元整", 10], ["壹拾万元整", 100_000], ["拾万零伍佰元整", 100_500], ["壹万亿元整", 1_000_000_000_000], ["壹元伍角零陆分", 1.56],
    ["", undefined], ["整", undefined], ["一百元", undefined], ["100元", undefined], ["壹佰", undefined], ["元整", undefined], ["壹元壹元", undefined], ["【待填写】", undefined], ["壹角壹角", undefined],
  ])("%s is read as %s", (words, yuan) => expect(readAmount(words)).toBe(yuan));

  test("what is written is read back, from nothing to a trillion", () => {
    let state = 20250208;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647);
    for (let i = 0; i < 20_000; i += 1) {
      const digits = (next() % 15) + 1;
      let fen = Math.floor((next() / 2_147_483_647) * 10 ** digits);
      if (i % 3 === 0) fen = Math.floor(fen / 10 ** (next() % 6)) * 10 ** (next() % 4);
      const yuan = Math.min(fen, 1e14) / 100;
      const words = amountInWords(yuan);
      expect(readAmount(words), `${yuan} ${words}`).toBe(yuan);
      expect(words).not.toMatch(/零零|零[万亿]|undefined/);
    }
  });
});

describe("totals", () => {
  test("have no error of binary fractions", () => {
    expect(sumMoney([0.1, 0.2])).toBe(0.3);
    expect(sumMoney(Array.from({ length: 1000 }, () => 0.01))).toBe(10);
    expect(sumMoney([999_999_999_999.99, 0.01])).toBe(1_000_000_000_000);
    expect(sumMoney([])).toBe(0);
    expect(sumQuantity([0.1, 0.2, 0.7])).toBe(1);
    expect(sumQuantity(Array.from({ length: 459 }, () => 1))).toBe(459);
    expect(sumQuantity([0.000001, 0.000002])).toBe(0.000003);
  });

  test("a line is quantity by months by unit price, rounded to fen", () => {
    expect(lineAmount({ quantity: 3, unitPrice: 0.1 })).toBe(0.3);
    expect(lineAmount({ quantity: 12, months: 10, unitPrice: 19_500 })).toBe(2_340_000);
    expect(lineAmount({ quantity: 1, months: undefined, unitPrice: 1.005 })).toBe(1.01);
    expect(lineAmount({ quantity: 0.5, months: 0, unitPrice: 100 })).toBe(0);
  });

  test.each([[10_770_199, "10,770,199"], [0, "0"], [1234.5, "1,234.50"], [-1234.5, "-1,234.50"], [999.999, "1,000"], [0.01, "0.01"], [1e12, "1,000,000,000,000"]])("%d reads %s", (yuan, text) => expect(moneyText(yuan)).toBe(text));
});
