/** A link: to the web, to a heading or table of the document; a link into the site is only its text on paper. */
import { ExternalHyperlink, InternalHyperlink } from "docx";
import type { Link } from "mdast";
import type { PhrasingHandler } from "../state.ts";

export const link: PhrasingHandler<Link> = (node, state, style) => {
  const look = { ...style, style: "Hyperlink" };
  const target = node.url.startsWith("#") ? state.plan.targets.get(decodeURIComponent(node.url.slice(1))) : undefined;
  if (target) return [new InternalHyperlink({ anchor: target.bookmark, children: state.phrasing(node.children, state, look) })];
  const address = webAddress(node.url);
  if (address === undefined) return state.phrasing(node.children, state, style);
  return [new ExternalHyperlink({ link: address, children: state.phrasing(node.children, state, look) })];
};

/** The address as a package may hold it, escaped; undefined for what is no address outside the site. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return ["http:", "https:", "mailto:", "tel:"].includes(protocol) ? href : undefined;
}
