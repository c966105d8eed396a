/** Text and elements as HTML, with what HTML reads as markup escaped. */

export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Attributes without a value are left out. `inner` is HTML. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, inner = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(value)}"`])).join("");
  return voids.has(name) ? `<${name}${written}>` : `<${name}${written}>${inner}</${name}>`;
}

const voids = new Set(["br", "hr", "input"]);
