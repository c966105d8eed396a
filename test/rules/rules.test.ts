/** Every rule against its table, and what must hold of all rules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../schemas/catalog.ts";
import type { Diagnostic } from "../../schemas/diagnostics/index.ts";
import { checkRules } from "../../schemas/rules/check.ts";
import { rules } from "../../schemas/rules/index.ts";
import { contract } from "../support/content.ts";
import { anyCatalogOf, catalogOf, readMarks, runRule, say, type Told, type RuleCases, type ValidCase } from "../support/rule-tester.ts";
import { examplesText } from "./examples.ts";
import { tables } from "./index.ts";

const root = join(import.meta.dirname, "../..");
const ids = rules.map(({ id }) => id);
const run = (rule: RuleCases["rule"], { content, attachments }: ValidCase) => {
  const marked = readMarks(content);
  const catalog = catalogOf(marked.files, attachments);
  return { ...marked, catalog, told: runRule(rule, catalog, marked.files) };
};

for (const { rule, valid, invalid } of tables) {
  describe(rule.id, () => {
    it.each(valid)("accepts: $name", (example) => {
      const { told, expected, other } = run(rule, example);
      expect(told.map(say)).toEqual([]);
      expect([...expected, ...other]).toEqual([]);
    });

    it.each(invalid)("reports: $name", (example) => {
      const { told, expected, other } = run(rule, example);
      expect(told.map(say)).toEqual(expected.map((place, index) => say({ ...place, messageId: example.errors[index]?.message ?? "(no error listed)" })));
      expect(told).toHaveLength(example.errors.length);
      expect(distinct(told.flatMap(({ related }) => related.map((place) => say({ ...place, message: "" }))))).toEqual(distinct(other.map(say)));
      told.forEach((diagnostic, index) => expectWords(diagnostic, example.errors[index]));
    });

    it("reports each of its messages in some case", () => {
      const reported = invalid.flatMap(({ errors }) => errors.map(({ message }) => message));
      expect(Object.keys(rule.messages).filter((message) => !reported.includes(message))).toEqual([]);
      expect(valid.length).toBeGreaterThan(0);
    });

    it("says what it checks and why, in the words of the house", () => {
      const { title, what, why } = rule.docs;
      for (const sentence of [title, what, why]) expect(sentence.trim()).not.toBe("");
      const messages = Object.values(rule.messages).flatMap(({ text, help }) => [text, help]);
      for (const message of messages) expect(message.trim()).not.toBe("");
      expect([title, what, why, ...messages].filter((sentence) => /请|非法/.test(sentence))).toEqual([]);
    });
  });
}

function expectWords(told: Told, expected: RuleCases["invalid"][number]["errors"][number] | undefined): void {
  for (const words of [told.message, told.help, ...told.related.map(({ message }) => message)]) {
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(words).not.toBe("");
  }
  if (expected?.text !== undefined) expect(told.message).toBe(expected.text);
  if (expected?.help !== undefined) expect(told.help).toBe(expected.help);
  if (expected?.clause !== undefined) expect(told.clause).toBe(expected.clause);
}

function everything(catalog: Catalog): Diagnostic[] {
  for (const { clause } of rules) clause?.(catalog);
  return checkRules(catalog, rules);
}

const distinct = (places: readonly string[]): string[] => [...new Set(places)].sort();

describe("the rules", () => {
  it("have one table each, in the order of the registry", () => {
    expect(tables.map(({ rule }) => rule.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lie where their ids say, each with its table beside the tests", () => {
    for (const id of ids) {
      expect(existsSync(join(root, "schemas/rules", `${id}.ts`)), id).toBe(true);
      expect(existsSync(join(root, "test/rules", `${id}.cases.ts`)), id).toBe(true);
    }
  });

  it("are all in the registry", () => {
    const folder = join(root, "schemas/rules");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
    expect(files.filter((path) => path.includes("/")).map((path) => path.replace(/\.ts$/, "")).sort()).toEqual([...ids].sort());
  });

  it("never throw, whatever content they see", () => {
    for (const table of tables) {
      for (const example of [...table.valid, ...table.invalid]) {
        const { catalog } = run(table.rule, example);
        expect(() => everything(catalog), `${table.rule.id}: ${example.name}`).not.toThrow();
      }
    }
  });

  it("never throw where a part of their content is missing", () => {
    const bare = readMarks(contract()).files;
    for (const { rule, valid, invalid } of tables) {
      for (const { name, content } of [...valid, ...invalid]) {
        const { files } = readMarks(content);
        const without = [...files, undefined].map((left) => files.filter((file) => file !== left));
        const parts = [...without, [...files.filter(({ path }) => path !== "contract/contract.yaml"), ...bare]];
        for (const part of parts) {
          const catalog = anyCatalogOf(part);
          expect(() => {
            checkRules(catalog, [rule]);
            rule.clause?.(catalog);
          }, `${rule.id}: ${name}, with ${part.map(({ path }) => path).join(" ")} only`).not.toThrow();
        }
      }
    }
  });

  it("say nothing of no content", () => {
    expect(everything(anyCatalogOf([])).map(say)).toEqual([]);
  });

  it("have a committed example each (node test/rules/write-examples.ts)", () => {
    expect(readFileSync(join(root, "schemas/rules/examples.json"), "utf8")).toBe(examplesText(tables));
  });
});
