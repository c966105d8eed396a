/** The forms in the order of the volumes: covers first, then as content lists them; a form that no volume has comes last. */
import type { Entry, Model, VolumeSection } from "../../../schemas/index.ts";

export interface PlacedForm {
  readonly form: Entry<"forms">;
  /** 商务分册; undefined when no volume has the form. A cover stands before all of them. */
  readonly volumes: readonly string[];
  /** undefined for a cover. */
  readonly section: VolumeSection | undefined;
}

export function placedForms({ catalog, volumes }: Model): readonly PlacedForm[] {
  const covers = new Map<string, string[]>();
  for (const { value } of volumes.volumes) covers.set(value.cover, [...(covers.get(value.cover) ?? []), value.title]);
  const inOrder = volumes.volumes.flatMap(({ parts }) => parts.flatMap(({ forms }) => forms.map(({ id }) => id)));
  const ids = [...new Set([...covers.keys(), ...inOrder, ...catalog.all("forms").map(({ id }) => id)])];
  return ids.flatMap((id) => {
    const form = catalog.get("forms", id);
    const section = volumes.sectionOf("forms", id);
    return form ? [{ form, volumes: covers.get(id) ?? (section ? [section.volume] : []), section: covers.has(id) ? undefined : section }] : [];
  });
}
