import { describe, expect, it } from "vitest";
import { blanksOf, formText, printedForm, printedLines, signaturesOf, significant, viewsOf } from "../../schemas/calc/form-text.ts";
import { parseMdx } from "../../schemas/source/index.ts";
import { loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const bodyOf = (text: string) => parseMdx({ path: "forms/f.mdx", file: "f.mdx", text: `---\nid: f\n---\n\n${text}\n` }).body!;

describe("a body", () => {
  it("prints its text, tables and the words of signature lines, and nothing for blanks, facts and views", () => {
    const body = bodyOf('致<Blank value="甲" />（招标人）：\n\n1\\. **具有** <Fact id="x" />记录\n\n| 名称 |\n| --- |\n| <Blank width="4" /> |\n\n<View id="a/b" of="c" />\n\n<Signature label="单位：" fact="company.name" hint="（盖章）" by="单位公章" />');
    expect(significant(formText(body))).toBe("致（招标人）：1.具有记录名称单位：（盖章）");
    expect(viewsOf(body)).toEqual([{ id: "a/b", of: "c" }]);
    expect(signaturesOf(body).map(({ label, hint, by, fact }) => [label, hint, by, fact])).toEqual([["单位：", "（盖章）", "单位公章", "company.name"]]);
  });

  it("has blanks to write on by hand below a representative's signature only", () => {
    const body = bodyOf('<Blank width="2" />\n\n<Signature label="代表签字：" by="代表签字" />\n\n职务：<Blank width="2" />\n\n<Blank width="2" />');
    expect(blanksOf(body).map(({ handwritten }) => handwritten)).toEqual([false, true, false]);
  });
});

describe("the tender", () => {
  const { catalog } = loadProject(shippedFolder);
  const clauses = catalog.all("clauses").map(({ value }) => value);

  it("prints a form down to the next heading, or to a heading below that is another form", () => {
    expect(printedLines(clauses, "c5-c").at(-1)?.id).toBe("c5-c-p10");
    expect(printedLines(clauses, "c5-o-5").length).toBeGreaterThan(5);
    expect(printedLines(clauses, "c5-o-5", new Set(["c5-o-5.1"]))).toEqual([]);
    expect(printedLines(clauses, "nowhere")).toEqual([]);
  });

  it("prints what the locked forms hold", () => {
    const locked = catalog.all("forms").filter(({ value }) => value.locked && value.applicable);
    expect(locked.map(({ id }) => id).sort()).toEqual(["f-finance", "f-letter", "f-opening-summary", "f-sme"]);
    for (const { body, value } of locked) expect(significant(formText(body!)), value.id).toBe(significant(printedForm(clauses, value.format!)));
  });
});
