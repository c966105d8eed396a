/** Numbers, money and shares, written the way people write them, read without losing a digit. */
import { z } from "zod";
import { meaning } from "./meaning.ts";

/** Range of a number, both ends included. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

const editor = { type: ["number", "string"] };
const outside = ({ min, max }: Range): string =>
  min !== undefined && max !== undefined ? `要在 ${min} 到 ${max} 之间` : min !== undefined ? `不能小于 ${min}` : `不能大于 ${max as number}`;
const inside = (value: number, { min = -Infinity, max = Infinity }: Range): boolean => value >= min && value <= max;

/** A whole number; digits only, no separators, no leading zero: an id or a phone number is not one. */
export const integer = (description: string, range: Range = {}) =>
  meaning(
    z.string()
      .regex(/^(0|-?[1-9]\d{0,14})$/, "要写整数，只用数字，例如 12")
      .transform(Number)
      .refine((value) => inside(value, range), outside(range)),
    description, { editor },
  );

/** A number that may have a fraction; at most nine digits before the point, so that sums stay exact to a millionth. */
export const decimal = (description: string, range: Range = {}) =>
  meaning(
    z.string()
      .regex(/^(?!-0(\.0+)?$)-?(0|[1-9]\d{0,8})(\.\d{1,6})?$/, "要写数字，例如 0.5")
      .transform(Number)
      .refine((value) => inside(value, range), outside(range)),
    description, { editor },
  );

/** Yuan below a trillion: `10770199`, `10,770,199` or `1234.50`; at most two decimals. Output in yuan. */
export const money = (description: string) =>
  meaning(
    z.string()
      .regex(/^([1-9]\d{0,2}(,\d{3}){1,3}|0|[1-9]\d{0,11})(\.\d{1,2})?$/, "要写金额（元），例如 10770199 或 10,770,199，最多两位小数，不写“元”“万”")
      .transform((value) => Number(value.replaceAll(",", ""))),
    description, { editor },
  );

/** A share, 0% to 100%: `98%`, `0.45%`. Output in per cent: 98. */
export const percent = (description: string) =>
  meaning(
    z.string().regex(/^(0|[1-9]\d{0,2})(\.\d{1,4})?%$/, "要写百分比，例如 98%").transform((value) => Number(value.slice(0, -1))).refine((value) => value <= 100, "不能超过 100%"),
    description,
  );
