/** Sections are numbered as Word will number them, and a clause is placed where a chapter or form says so. */
import { expect, test } from "vitest";
import { planDocument } from "../../generators/formats/docx/plan.ts";
import { deliverablesOf } from "../../generators/index.ts";
import { buildModel, loadProject, withPages, type Model } from "../../schemas/index.ts";

const modelOf = (folder: string): Model => {
  const project = loadProject(folder);
  return buildModel(project.catalog, project.diagnostics, "bid") as Model;
};
const small = modelOf("test/fixtures/small-contract");
const shipped = modelOf("content");

test("parts and headings are sections with numbers", () => {
  expect(small.volumes.volumes[0]?.sections.map(({ id, number, depth }) => [id, number, depth])).toEqual([
    ["offer/f-offer", "第一章", 1], ["offer/service", "第二章", 1], ["offer/service#人员", "2.1", 2], ["offer/service#巡检和报修", "2.2", 2], ["offer/f-answers", "第三章", 1],
  ]);
});

test("a clause stands in the section that cites it or what is above it; else where its answer says; else where the volume puts the rest", () => {
  const at = (clause: string) => small.volumes.placeOf(clause)?.id;
  expect([at("c1-2"), at("c1-4-r2"), at("c1-1"), at("c2-1-p2")]).toEqual(["offer/service#人员", "offer/service#巡检和报修", "offer/f-offer", undefined]);
});

test("pages are known once they have been found; the cover is the first", () => {
  expect([small.volumes.page("offer/service"), small.volumes.page("offer/cover")]).toEqual([undefined, undefined]);
  const { volumes } = withPages(small, new Map([["offer/service", "4"]]));
  expect([volumes.page("offer/service"), volumes.page("offer/cover"), volumes.sectionOf("forms", "f-front")?.id]).toEqual(["4", "1", "offer/cover"]);
});

test("every section of the shipped volumes has the number that Word's list will count", () => {
  const documents = new Map(deliverablesOf(shipped).flatMap(({ volume, docx }) => (volume === undefined ? [] : [[volume, docx?.(shipped)] as const])));
  for (const { value, sections } of shipped.volumes.volumes) {
    const document = documents.get(value.id);
    if (!document) throw new Error(`no document of ${value.id}`);
    const { targets } = planDocument(document);
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.map(({ id, number }) => [id, number])).toEqual(sections.map(({ id }) => [id, targets.get(id)?.number]));
  }
});

test("every clause to answer has a place in the shipped volumes", () => {
  expect(shipped.clauses.asked.filter(({ id }) => shipped.volumes.placeOf(id) === undefined).map(({ id }) => id)).toEqual([]);
});
