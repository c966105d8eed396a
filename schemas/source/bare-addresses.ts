/** Addresses that stand bare in prose stay words: as a link, one would take the Chinese that follows it along. */
import type { Link, Nodes } from "mdast";

export function unlinkBareAddresses(node: Nodes): void {
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  children.forEach(unlinkBareAddresses);
  if (children.some(isBare)) Object.assign(node, { children: children.flatMap((child): Nodes[] => (isBare(child) ? child.children : [child])) });
}

/** Written without brackets: the link is no longer than its words. */
function isBare(node: Nodes): node is Link {
  const words = node.type === "link" ? node.children[0] : undefined;
  return words?.type === "text" && words.position?.start.offset === node.position?.start.offset && words.position?.end.offset === node.position?.end.offset;
}
