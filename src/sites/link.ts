/** Paths inside a site → links that work under any path and from a folder on a disk. */

/** `from` and `to` are relative to the site's root; `to` may carry a query and an anchor. */
export function relativeLink(from: string, to: string): string {
  const [path = "", ...rest] = to.split(/(?=[?#])/);
  const tail = rest.join("");
  if (path === from && tail.startsWith("#")) return tail;
  const source = from.split("/").slice(0, -1);
  const target = path.split("/");
  let same = 0;
  while (same < source.length && same < target.length - 1 && source[same] === target[same]) same += 1;
  return [...source.slice(same).map(() => ".."), ...target.slice(same)].map(encoded).join("/") + tail;
}

const encoded = (step: string): string => (/^[\w.-]+$/.test(step) ? step : encodeURIComponent(step));

/** An anchor in a link: the id as it stands, with what a link cannot hold encoded. */
export const anchor = (id: string): string => `#${encodeURI(id)}`;
