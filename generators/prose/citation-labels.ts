/** Labels of clauses that one section fulfils → labels that say what they share only once. */

/** What is counted within the place that comes before it: “第 2 段”, “（1）”, “8、”. */
const COUNTED = /^(.*?) ?((?:第 \d+ [段行])|(?: [（(]?[\w①-⑳]+[)）]?[、.．]*))$/u;

/**
 * In the order given, neighbours joined: “第六章 3.1.1（1）”, “第六章 3.1.1（2）” become “第六章 3.1.1（1）、（2）”,
 * and a chapter is named once.
 */
export function citationLabels(labels: readonly string[]): string[] {
  const places: { place: string; items: string[] }[] = [];
  for (const label of labels) {
    const [, place = label, item] = COUNTED.exec(label) ?? [];
    const last = places.at(-1);
    if (item !== undefined && last && last.items.length > 0 && last.place === place) last.items.push(bare(item));
    else places.push({ place, items: item === undefined ? [] : [bare(item)] });
  }
  let chapter = "";
  return places.map(({ place, items }) => {
    const [first = "", ...rest] = place.split(" ").map(bare);
    const own = first === chapter && (rest.length > 0 || items.length > 0) ? rest : [first, ...rest];
    chapter = first;
    return [...own, items.join("、")].filter(Boolean).join(" ");
  });
}

/** Without the mark that ends a printed number: “8、” → “8”. */
const bare = (word: string): string => word.trim().replace(/(?<=.)[、.．]+$/u, "");
