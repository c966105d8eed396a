import { describe, expect, test } from "vitest";
import { planTable } from "../../../generators/formats/xlsx/plan.ts";
import type { Row, Table } from "../../../generators/values/table.ts";

const table = (rows: readonly Row["cells"][], sums: Record<string, number> = {}): Table => ({
  id: "test/prices",
  caption: "价格",
  columns: [
    { key: "name", title: "名称", kind: "text", width: 6 },
    { key: "quantity", title: "数量", kind: "decimal", width: 4 },
    { key: "price", title: "单价", kind: "money", width: 6 },
    { key: "amount", title: "合价", kind: "money", width: 6, product: ["quantity", "price"] },
  ],
  rows: rows.map((cells) => ({ cells })),
  totals: { label: "合计", sums },
});

describe("planTable", () => {
  test("totals that the rows do not add up to are faults", () => {
    const rows = [{ quantity: 2, price: 3, amount: 6 }];
    expect(() => planTable(table(rows, { amount: 7 }))).toThrow("column “amount” adds up to 6, its total says 7");
    expect(() => planTable(table(rows, { tax: 1 }))).toThrow("totals name no column “tax”");
    expect(planTable(table(rows, { amount: 6 })).columns[3]!.total).toEqual({ value: 6, live: true });
  });

  test("binary noise is no contradiction", () => {
    const rows = [{ price: 0.1 }, { price: 0.2 }];
    expect(planTable(table(rows, { price: 0.3 })).columns[2]!.total).toEqual({ value: 0.3, live: true });
  });

  test("products that are not the product are faults; rounding to the fen is none", () => {
    expect(() => planTable(table([{ quantity: 2, price: 3, amount: 6.5 }]))).toThrow("column “amount” says 6.5, its factors give 6");
    expect(planTable(table([{ quantity: 2, price: 3, amount: 6 }])).columns[3]!.product).toEqual({ factors: [1, 2], rounded: false });
    expect(planTable(table([{ quantity: 1.005, price: 1, amount: 1.01 }])).columns[3]!.product).toEqual({ factors: [1, 2], rounded: true });
  });

  test("a decimal and a percent get the places that their values need", () => {
    const codes = (values: readonly number[]) => planTable(table(values.map((quantity) => ({ quantity })))).columns[1]!.format.code;
    expect(codes([1, 2])).toBe("0");
    expect(codes([1.25, 0.1 + 0.2])).toBe("0.00");
    expect(codes([1 / 3])).toBe("0.0000");
  });
});
