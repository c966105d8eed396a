/** The volumes of the bid: their sections with numbers, and in which section each clause is fulfilled. */
import type { Nodes, Root } from "mdast";
import { ancestorsOf } from "../calc/clause-tree.ts";
import { anchorsOf } from "../calc/prose-headings.ts";
import type { Catalog } from "../catalog.ts";
import type { EntryValue } from "../collections/index.ts";
import type { Entry } from "../entry.ts";
import { attributeOf, isComponent } from "../source/index.ts";
import type { ResponsesModel } from "./responses.ts";

export interface VolumeSection {
  /** Unique in all volumes: `technical/ups`; of a heading within it `technical/ups#电池`. */
  readonly id: string;
  /** Title of the volume: 技术分册. */
  readonly volume: string;
  readonly title: string;
  /** 1 = chapter. */
  readonly depth: number;
  /** 第五章, 5.2, 5.2.1; undefined below the numbered levels. */
  readonly number: string | undefined;
}

export interface VolumePart {
  readonly section: VolumeSection;
  readonly chapter: Entry<"chapters"> | undefined;
  readonly forms: readonly Entry<"forms">[];
  readonly landscape: boolean;
}

export interface Volume {
  readonly value: EntryValue<"volumes">;
  readonly parts: readonly VolumePart[];
  /** Parts and the headings within them, in order. */
  readonly sections: readonly VolumeSection[];
}

export interface VolumesModel {
  readonly volumes: readonly Volume[];
  /** Where a clause is fulfilled; undefined when no chapter or form says so. */
  placeOf(clause: string): VolumeSection | undefined;
  /** The section of a chapter or a form. */
  sectionOf(collection: "chapters" | "forms", id: string): VolumeSection | undefined;
  /** The page on which a section begins, once the volumes have been laid out. */
  page(section: string): string | undefined;
}

const COVER = "/cover";
const numberedLevels = 4;
const digits = "零一二三四五六七八九";

/** 第一章 … 第九十九章 */
function chapterNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `第${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits[ones] : ""}章`;
}

/** A citation of a clause in prose, or an answer's own chapter. */
interface Cited {
  readonly part: VolumePart;
  readonly section: VolumeSection;
}

export function volumesModel(catalog: Catalog, responses: ResponsesModel): VolumesModel {
  const cited = new Map<string, Cited[]>();
  const homes = new Map<string, Cited>();
  const volumes = catalog.all("volumes").map(({ value }) => value).sort((a, b) => a.order - b.order).map((value) => volume(value));
  const above = ancestorsOf(catalog.all("clauses").map(({ value }) => value));
  const otherwise = new Map(volumes.map(({ value }) => [value.answers, value.otherwise === undefined ? undefined : homes.get(`forms/${value.otherwise}`)?.section]));

  return {
    volumes,
    sectionOf: (collection, id) => homes.get(`${collection}/${id}`)?.section,
    page: () => undefined,
    placeOf(clause) {
      const { chapter, form } = responses.byClause.get(clause) ?? {};
      const named = chapter !== undefined ? homes.get(`chapters/${chapter}`) : form !== undefined ? homes.get(`forms/${form}`) : undefined;
      for (const id of [clause, ...(above.get(clause) ?? [])]) {
        const found = cited.get(id)?.find(({ part }) => named === undefined || part === named.part);
        if (found) return found.section;
      }
      return named?.section ?? otherwise.get(catalog.get("clauses", clause)?.value.volume ?? "business");
    },
  };

  function volume(value: EntryValue<"volumes">): Volume {
    const levels = Array.from({ length: numberedLevels }, () => 0);
    const sections: VolumeSection[] = [];
    const parts: VolumePart[] = [];
    const add = (id: string, title: string, depth: number): VolumeSection => {
      // A heading that leaves out a level has no number to continue; Word's list would write a zero.
      const counts = depth <= numberedLevels && (depth === 1 || (levels[depth - 2] ?? 0) > 0);
      if (counts) levels[depth - 1] = (levels[depth - 1] ?? 0) + 1;
      levels.fill(0, Math.min(depth, numberedLevels));
      const number = !counts ? undefined : depth === 1 ? chapterNumber(levels[0] as number) : levels.slice(0, depth).join(".");
      const section = { id, volume: value.title, title, depth, number };
      sections.push(section);
      return section;
    };
    const addPart = (part: EntryValue<"volumes">["parts"][number] | NonNullable<EntryValue<"volumes">["parts"][number]["parts"]>[number], depth: number, index: string): void => {
      const chapter = part.chapter === undefined ? undefined : catalog.get("chapters", part.chapter);
      const forms = (part.forms ?? []).flatMap((id) => catalog.get("forms", id) ?? []);
      const id = `${value.id}/${chapter?.id ?? forms[0]?.id ?? index}`;
      const section = add(id, part.title ?? chapter?.value.title ?? forms[0]?.value.name ?? "", depth);
      const whole: VolumePart = { section, chapter, forms, landscape: part.landscape === true };
      parts.push(whole);
      const home: Cited = { part: whole, section };
      if (chapter) {
        homes.set(`chapters/${chapter.id}`, home);
        if (chapter.body) walk(chapter.body, home, depth, add);
      }
      for (const form of forms) {
        homes.set(`forms/${form.id}`, home);
        if (form.body) walk(form.body, home, depth, add);
      }
      if ("parts" in part) (part.parts ?? []).forEach((inner, at) => addPart(inner, depth + 1, `${index}-${at + 1}`));
    };
    const cover = { id: `${value.id}${COVER}`, volume: value.title, title: "封面", depth: 1, number: undefined };
    homes.set(`forms/${value.cover}`, homes.get(`forms/${value.cover}`) ?? { part: { section: cover, chapter: undefined, forms: [], landscape: false }, section: cover });
    value.parts.forEach((part, at) => addPart(part, 1, String(at + 1)));
    return { value, parts, sections };
  }

  /** Headings become sections; citations belong to the section they stand in. */
  function walk(body: Root, home: Cited, depth: number, add: (id: string, title: string, depth: number) => VolumeSection): void {
    const anchors = anchorsOf(body);
    let section = home.section;
    const visit = (node: Nodes): void => {
      if (node.type === "heading") {
        const anchor = anchors.get(node);
        if (anchor) section = add(`${home.section.id}#${anchor.id}`, anchor.text, depth + Math.max(1, anchor.depth - 1));
      } else if (isComponent(node) && node.name === "Clause") {
        const id = attributeOf(node, "id");
        if (id !== undefined) cited.set(id, [...(cited.get(id) ?? []), { part: home.part, section }]);
      }
      if ("children" in node) node.children.forEach(visit);
    };
    visit(body);
  }
}

/** The same volumes, with the pages on which their sections begin, by id. */
export const volumesWithPages = (volumes: VolumesModel, pages: ReadonlyMap<string, string>): VolumesModel => ({
  ...volumes,
  // The cover has no heading to find it by: it is the first sheet.
  page: (section) => pages.get(section) ?? (pages.size > 0 && section.endsWith(COVER) ? "1" : undefined),
});
