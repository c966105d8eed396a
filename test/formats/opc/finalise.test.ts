import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { finaliseOpc } from "../../../generators/formats/opc/finalise.ts";

const CORE = (inside: string) => `<cp:coreProperties>${inside}</cp:coreProperties>`;

/** A package as a library would write it: `mtime` stands for the day, `id` for a drawn relationship id. */
const written = (mtime: Date, id: string, core = CORE('<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T01:02:03Z</dcterms:created>')) =>
  zipSync(
    {
      "word/document.xml": strToU8(`<w:p><w:hyperlink r:id="${id}"/><a:blip r:embed="rId3"/><w:t>${id}</w:t></w:p>`),
      "word/": new Uint8Array(),
      "word/_rels/document.xml.rels": strToU8(`<Relationships><Relationship Id="rId3" Target="media/a.png"/><Relationship Id="${id}" Target="https://a.cn/"/></Relationships>`),
      "docProps/core.xml": strToU8(core),
      "word/media/a.png": new Uint8Array([137, 80, 78, 71]),
      "[Content_Types].xml": strToU8("<Types/>"),
    },
    { mtime },
  );
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe("finaliseOpc", () => {
  test("packages that differ in times and drawn ids become the same bytes", () => {
    const one = finaliseOpc(written(new Date(2025, 1, 1), "rIdk3j4"), { date: "2025-02-08" });
    const two = finaliseOpc(written(new Date(2026, 5, 5), "rIdzz-_9"), { date: "2025-02-08", edit: (_, xml) => xml.replace("<w:t>rIdzz-_9", "<w:t>rIdk3j4") });
    expect(Buffer.compare(one, two)).toBe(0);
  });

  test("parts are sorted, content types first, folders gone", () => {
    const names = Object.keys(unzipSync(finaliseOpc(written(new Date(2025, 1, 1), "rIdx"), { date: "2025-02-08" })));
    expect(names).toEqual(["[Content_Types].xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/media/a.png"]);
  });

  test("a drawn relationship id is renamed in both parts, the same text elsewhere is not", () => {
    const bytes = finaliseOpc(written(new Date(2025, 1, 1), "rIdx"), { date: "2025-02-08" });
    expect(part(bytes, "word/_rels/document.xml.rels")).toContain('Id="rId4" Target="https://a.cn/"');
    expect(part(bytes, "word/document.xml")).toBe('<w:p><w:hyperlink r:id="rId4"/><a:blip r:embed="rId3"/><w:t>rIdx</w:t></w:p>');
  });

  test.each([
    ["a date in the file", CORE("<dcterms:created>2031-01-01</dcterms:created><dcterms:modified/>")],
    ["no date in the file", CORE("<dc:title/>")],
  ])("created and modified come from the content: %s", (_, core) => {
    const xml = part(finaliseOpc(written(new Date(2025, 1, 1), "rId9", core), { date: "2025-02-08" }), "docProps/core.xml");
    expect(xml.match(/2025-02-08T00:00:00Z/g)).toHaveLength(2);
    expect(xml).not.toContain("2031");
  });

  test("edit sees each XML part once, and no media", () => {
    const seen: string[] = [];
    finaliseOpc(written(new Date(2025, 1, 1), "rId9"), { date: "2025-02-08", edit: (name, xml) => (seen.push(name), xml) });
    expect(seen).toEqual(["[Content_Types].xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml"]);
  });

  test("a date that is not ISO is a fault", () => {
    expect(() => finaliseOpc(written(new Date(2025, 1, 1), "rId9"), { date: "2025年2月8日" })).toThrow("not an ISO date");
  });
});
