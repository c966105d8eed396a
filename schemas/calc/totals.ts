/** Sums in yuan and of quantities, free of binary fractions: added as hundredths (money) or millionths (quantities). */

export const sumMoney = (yuan: Iterable<number>): number => Math.round([...yuan].reduce((sum, value) => sum + Math.round(value * 100), 0)) / 100;

export const sumQuantity = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + Math.round(value * 1e6), 0) / 1e6;

/** A price line: quantity × months (1 if none) × unit price, in yuan, rounded to fen. */
export const lineAmount = (line: { quantity: number; months?: number | undefined; unitPrice: number }): number =>
  Math.round(line.quantity * (line.months ?? 1) * line.unitPrice * 100 + 1e-6) / 100;

/** 10,770,199 or 1,234.50 */
export function moneyText(yuan: number): string {
  const [whole, cents] = Math.abs(yuan).toFixed(2).split(".") as [string, string];
  return `${yuan < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cents === "00" ? "" : `.${cents}`}`;
}
