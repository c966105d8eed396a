import { expect, test } from "vitest";
import { breakable } from "../../../generators/formats/docx/breakable.ts";
import { renderDocx } from "../../../generators/formats/docx/render.ts";
import { paragraph, text } from "../../../generators/values/document.ts";
import { open, shown } from "./parts.ts";
import { documentOf } from "./sample.ts";

test.each([
  ["熟练使用 VB、JavaScript、CSS、JSON 前端技术，SpringBoot、MyBatis 框架", "熟练使用 VB、|JavaScript、|CSS、|JSON 前端技术，|SpringBoot、|MyBatis 框架"],
  ["HDMI、VGA 接口", "HDMI、VGA 接口"],
  ["巡检、保养、电池更换、放电试验、故障", "巡检、保养、电池更换、放电试验、故障"],
  ["GB/T 36627-2018、GB/T 20986-2023", "GB/T 36627-2018、|GB/T 20986-2023"],
])("%s", (words, broken) => {
  expect(breakable(`<w:t xml:space="preserve">${words}</w:t>`)).toBe(`<w:t xml:space="preserve">${broken.replaceAll("|", "\u200b")}</w:t>`);
});

test("names of bookmarks and fields stay as they are", () => {
  const xml = '<w:bookmarkStart w:name="JavaScript、CSS、JSON、JSP"/><w:instrText>REF JavaScript、CSS、JSON、JSP</w:instrText>';
  expect(breakable(xml)).toBe(xml);
});

test("in what becomes a PDF, not in what is handed over", async () => {
  const document = documentOf([paragraph(text("用 JavaScript、CSS、JSON、JSP"))]);
  const written = async (literalNumbers: boolean): Promise<string> => shown(open(await renderDocx(document, { literalNumbers })).part("word/document.xml"));
  expect(await written(false)).not.toContain("\u200b");
  expect(await written(true)).toContain("、\u200bCSS");
});
