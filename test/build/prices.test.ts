/** A price is typed where it is made; every place that shows it follows, and two that differ are an error. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliverablesOf } from "../../generators/index.ts";
import { amountInWords, buildModel, loadProject, moneyText, type Model } from "../../schemas/index.ts";

const room = mkdtempSync(join(tmpdir(), "tenderbook-prices-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A copy of the shipped content, changed; its folder. */
function changed(name: string, edits: Readonly<Record<string, (text: string) => string>>): string {
  const folder = join(room, name);
  cpSync("content", folder, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const before = readFileSync(join(folder, path), "utf8");
    const after = edit(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    writeFileSync(join(folder, path), after);
  }
  return folder;
}

const modelOf = (folder: string): Model => {
  const project = loadProject(folder);
  return buildModel(project.catalog, project.diagnostics, "bid") as Model;
};

/** How often some words stand in each document and workbook of the bid. */
function counts(model: Model, words: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { id, docx, xlsx } of deliverablesOf(model)) {
    for (const [format, value] of [["docx", docx?.(model)], ["xlsx", xlsx?.(model)]] as const) {
      const text = value === undefined ? "" : JSON.stringify(value);
      const number = text.split(words).length - 1;
      if (number > 0) found[`${id}.${format}`] = number;
    }
  }
  return found;
}

const before = modelOf("content");
const line = before.pricing.tables.find(({ kind }) => kind === "labour")?.lines[0];
const labour = before.pricing.tables.find(({ kind }) => kind === "labour");
const raise = 10;
const months = (line?.months ?? 1) * (line?.quantity ?? 1);
const [unit, amount, table, total] = [line?.unitPrice ?? 0, line?.amount ?? 0, labour?.total ?? 0, before.pricing.total];
const swap = (text: string, pairs: readonly (readonly [number, number])[]): string =>
  pairs.reduce((changedText, [from, to]) => changedText.replaceAll(`"${moneyText(from)}"`, `"${moneyText(to)}"`), text);
const words = (text: string): string => text.replace(amountInWords(total), amountInWords(total + raise * months));

describe("changing one price", () => {
  let after: Model;
  beforeAll(() => {
    const more = raise * months;
    after = modelOf(changed("raised", {
      "pricing/labour.yaml": (text) => swap(text.replace(`unitPrice: "${moneyText(unit)}"`, `unitPrice: "${moneyText(unit + raise)}"`).replace(`amount: "${moneyText(amount)}"`, `amount: "${moneyText(amount + more)}"`), [[table, table + more]]),
      "pricing/opening-summary.yaml": (text) => words(swap(text, [[table, table + more], [total, total + more]])),
    }));
  });

  test("leaves no error", () => expect(loadProject(join(room, "raised")).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]));

  test("changes every place that shows it", () => {
    const more = raise * months;
    const [old, shown] = [counts(before, moneyText(total)), counts(after, moneyText(total + more))];
    expect(Object.keys(old)).toEqual(expect.arrayContaining(["bid-business.docx"]));
    expect(shown).toEqual(old);
    expect(counts(after, moneyText(total))).toEqual({});
    expect(counts(after, amountInWords(total))).toEqual({});
    expect(counts(after, amountInWords(total + more))).toEqual(counts(before, amountInWords(total)));
    // Numbers that a table holds are values, not words.
    expect(counts(after, `:${total + more}`)).toEqual(counts(before, `:${total}`));
    expect(counts(after, `:${total}`)).toEqual({});
  });
});

test.each([
  ["the unit price alone", "pricing/labour.yaml", (text: string) => text.replace(`unitPrice: "${moneyText(unit)}"`, `unitPrice: "${moneyText(unit + raise)}"`), "pricing/line-amount"],
  ["a line and not its table", "pricing/labour.yaml", (text: string) => text.replace(`unitPrice: "${moneyText(unit)}"`, `unitPrice: "${moneyText(unit + raise)}"`).replace(`amount: "${moneyText(amount)}"`, `amount: "${moneyText(amount + raise * months)}"`), "pricing/table-total"],
  ["the words and not the figure", "pricing/opening-summary.yaml", words, "pricing/amount-in-words"],
] as const)("%s is an error at its line", (name, path, edit, rule) => {
  const folder = changed(name.replaceAll(" ", "-"), { [path]: edit });
  const errors = loadProject(folder).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map((error) => error.rule)).toContain(rule);
  for (const { file, line: at } of errors) expect([file.endsWith(".yaml"), at > 0]).toEqual([true, true]);
});
