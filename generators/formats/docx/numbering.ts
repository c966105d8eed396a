/** The numbering of headings (第一章, 1.1, 1.1.1) and lists, as Word's multi-level lists. */
import { AlignmentType, LevelFormat, LevelSuffix } from "docx";
import type { ILevelsOptions, INumberingOptions } from "docx";
import type { FormattingProfile } from "../../values/document.ts";
import { ptToTwips } from "./units.ts";

export const HEADING_NUMBERING = "headings";

/** Hands out the list of each mdast list: a reference of the numbering and an instance of it. */
export interface ListNumbering {
  open(ordered: boolean, start: number): { readonly reference: string; readonly instance: number };
  /** The first numbers of the ordered lists opened so far, ascending. */
  starts(): readonly number[];
}

const orderedReference = (start: number): string => `ordered-${start}`;

export function createListNumbering(): ListNumbering {
  let instance = 0;
  const starts = new Set<number>();
  return {
    open(ordered, start) {
      if (ordered) starts.add(start);
      return { reference: ordered ? orderedReference(start) : "bullets", instance: ++instance };
    },
    starts: () => [...starts].sort((a, b) => a - b),
  };
}

/** Word has nine levels; lists nested deeper look like the ninth. */
export const DEEPEST_LEVEL = 8;

/** Left indent of a list item's text and how far its number hangs out of it, in twips. */
export function listIndent(profile: FormattingProfile, ordered: boolean, level: number): { left: number; hanging: number } {
  const em = ptToTwips(profile.bodySizePt);
  return ordered ? { left: em * (4 + 2 * level), hanging: em * 2 } : { left: em * (3 + 2 * level), hanging: em };
}

export function numbering(profile: FormattingProfile, lists: ListNumbering): INumberingOptions {
  return {
    config: [
      { reference: HEADING_NUMBERING, levels: headingLevels() },
      { reference: "bullets", levels: levels((level) => ({ format: LevelFormat.BULLET, text: ["•", "–", "▪"][level % 3]! }), profile, false, 1) },
      ...lists.starts().map((start) => ({ reference: orderedReference(start), levels: levels(orderedLevel, profile, true, start) })),
    ],
  };
}

function headingLevels(): ILevelsOptions[] {
  const level = (index: number, text: string, format: ILevelsOptions["format"]): ILevelsOptions => ({
    level: index,
    text,
    format,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    // Without legal style, 1.1 would read 一.1 under a chapter counted in Chinese.
    ...(index > 0 ? { isLegalNumberingStyle: true } : {}),
    style: { paragraph: { indent: { left: 0, hanging: 0 } }, style: `Heading${index + 1}` },
  });
  return [
    level(0, "第%1章", LevelFormat.CHINESE_COUNTING_THOUSAND),
    level(1, "%1.%2", LevelFormat.DECIMAL),
    level(2, "%1.%2.%3", LevelFormat.DECIMAL),
    level(3, "%1.%2.%3.%4", LevelFormat.DECIMAL),
  ];
}

function orderedLevel(level: number): Pick<ILevelsOptions, "format" | "text"> {
  if (level % 3 === 0) return { format: LevelFormat.DECIMAL, text: `%${level + 1}.` };
  if (level % 3 === 1) return { format: LevelFormat.DECIMAL, text: `（%${level + 1}）` };
  return { format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: `%${level + 1}` };
}

function levels(
  look: (level: number) => Pick<ILevelsOptions, "format" | "text">,
  profile: FormattingProfile,
  ordered: boolean,
  start: number,
): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    start,
    alignment: AlignmentType.LEFT,
    ...look(level),
    style: { paragraph: { indent: listIndent(profile, ordered, level) } },
  }));
}
