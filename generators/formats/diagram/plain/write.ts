/** Elements and text → XML. */

export const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** `inner` is XML. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inner = ""): string {
  const tag = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}`;
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}
