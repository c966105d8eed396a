/** Where the volumes treat a scoring item: chapters that say so, then the forms that hold its evidence. */
import type { EntryValue, Model, VolumeSection } from "../../../schemas/index.ts";

export interface Treated {
  readonly what: string;
  readonly section: VolumeSection;
}

type Item = EntryValue<"scoring">;

/** In the order of the volumes. */
export const chaptersOf = ({ volumes }: Model, { id }: Item): Treated[] =>
  volumes.volumes.flatMap(({ parts }) => parts.flatMap(({ chapter, section }) => (chapter?.value.scoring?.includes(id) ? [{ what: chapter.value.title, section }] : [])));

/** A section that chapters and forms share counts once; a form that holds several pieces of evidence goes by its own name. */
export function treatedIn(model: Model, item: Item): Treated[] {
  const seen = new Set<string>();
  return [...chaptersOf(model, item), ...formsOf(model, item)].filter(({ section: { id } }) => !seen.has(id) && seen.add(id));
}

function formsOf({ catalog, volumes }: Model, { evidence }: Item): Treated[] {
  return [...Map.groupBy(evidence, ({ form }) => form)].flatMap(([id, pieces]) => {
    const [form, section] = id === undefined ? [] : [catalog.get("forms", id)?.value, volumes.sectionOf("forms", id)];
    if (!form || !section) return [];
    return [{ what: pieces.length > 1 ? `${form.name}（${pieces.length} 项证据）` : (pieces[0]?.what ?? form.name), section }];
  });
}
