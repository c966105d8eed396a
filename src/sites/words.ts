/** Words that stand for something with a page: clause labels, names of people, systems, plans, lists. */
import type { Model } from "../../schemas/index.ts";

/** A word that stands for two things of a kind links to neither; of a clause label, the first clause counts: it opens the section. */
export function knownWords(model: Model, clausePath: (id: string) => string | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const doubtful = new Set<string>();
  const add = (word: string, path: string): void => {
    if (words.has(word)) doubtful.add(word);
    words.set(word, path);
  };
  for (const { person } of model.staffing.members) add(person.name, `staffing/${person.id}.html`);
  for (const { system } of model.systems.systems) add(system.name, `systems/${system.id}.html`);
  for (const { list } of model.equipment) add(list.title, `equipment/${list.id}.html`);
  for (const { id, title } of model.values("playbooks")) add(title, `playbooks/${id}.html`);
  for (const { id, title } of model.values("drills")) add(title, `drills/${id}.html`);
  for (const word of doubtful) words.delete(word);
  for (const { id, label } of model.clauses.lines) {
    const path = clausePath(id);
    if (label && path && !words.has(label)) words.set(label, path);
  }
  return words;
}
