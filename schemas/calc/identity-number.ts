/** What a resident's ID number says of itself (GB 11643-1999): check digit, birth date, sex. */
import { isCalendarDay } from "../fields/index.ts";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export interface IdentityNumber {
  readonly checkDigitRight: boolean;
  /** YYYY-MM-DD; undefined when the number holds no day of the calendar. */
  readonly born: string | undefined;
  readonly sex: "男" | "女";
}

/** @param number 18 characters, the last may be X */
export function readIdentityNumber(number: string): IdentityNumber {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return {
    checkDigitRight: "10X98765432"[sum % 11] === number[17],
    born: isCalendarDay(born) ? born : undefined,
    sex: Number(number[16]) % 2 === 1 ? "男" : "女",
  };
}

const codeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether the last character of a unified social credit code is right (GB 32100-2015). */
export function creditCodeRight(code: string): boolean {
  const sum = codeWeights.reduce((total, weight, i) => total + weight * codeAlphabet.indexOf(code[i] as string), 0);
  return codeAlphabet[(31 - (sum % 31)) % 31] === code[17];
}
