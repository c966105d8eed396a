/** Text and elements as HTML, with what HTML reads as markup escaped. */

export function escape(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;") : text;
}

const voids = new Set(["br", "hr", "img", "input", "source"]);

/** Attributes without a value are left out. `inner` is HTML. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, inner = ""): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escape(value)}"`;
  }
  return voids.has(name) ? `${tag}>` : `${tag}>${inner}</${name}>`;
}
