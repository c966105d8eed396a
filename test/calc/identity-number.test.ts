import { describe, expect, test } from "vitest";
import { creditCodeRight, readIdentityNumber } from "../../schemas/calc/identity-number.ts";

describe("resident's ID number", () => {
  test.each([
    ["310000198104120031", { checkDigitRight: true, born: "1981-04-12", sex: "男" }],
    ["11010519491231002X", { checkDigitRight: true, born: "1949-12-31", sex: "女" }],
    ["110105194912310021", { checkDigitRight: false, born: "1949-12-31", sex: "女" }],
    ["310000198102300031", { checkDigitRight: false, born: undefined, sex: "男" }],
    ["310000000004120031", { checkDigitRight: false, born: undefined, sex: "男" }],
  ])("%s", (number, expected) => expect(readIdentityNumber(number)).toMatchObject({ ...expected, checkDigitRight: expected.checkDigitRight }));

  test("a single changed digit is always found", () => {
    const right = "310000198104120031";
    for (let i = 0; i < 18; i += 1) for (const digit of "0123456789") if (digit !== right[i]) expect(readIdentityNumber(right.slice(0, i) + digit + right.slice(i + 1)).checkDigitRight).toBe(false);
  });
});

describe("unified social credit code", () => {
  test.each([["91350100M000100Y43", true], ["91350100M000100Y44", false], ["91310000MA1FL0000X", false]])("%s %s", (code, right) => expect(creditCodeRight(code)).toBe(right));

  test("a single changed character is always found", () => {
    const right = "91350100M000100Y43";
    for (let i = 0; i < 18; i += 1) for (const sign of "0123456789ABCDEFGHJKLMNPQRTUWXY") if (sign !== right[i]) expect(creditCodeRight(right.slice(0, i) + sign + right.slice(i + 1))).toBe(false);
  });
});
