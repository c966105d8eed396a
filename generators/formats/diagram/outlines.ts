/** A plain SVG with text → the same picture with the outlines of its letters, which needs no font. */
import { textOutline, textWidth } from "./fonts.ts";
import { textSize } from "./look.ts";
import { element } from "./plain/write.ts";

type Attributes = Readonly<Record<string, string>>;

/** Text as a plain picture has it: lines at a place of their own, parts that look different inside them. */
export const outlined = (svg: string): string => svg.replace(/<text ([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, inner: string) => line(parse(attributes), inner));

const parse = (attributes: string): Attributes => Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name as string, value as string]));

function line({ x = "0", y = "0", "text-anchor": anchor, ...look }: Attributes, inner: string): string {
  const parts = [...inner.matchAll(/<tspan ?([^>]*)>([^<]*)<\/tspan>|([^<]+)/g)].map(([, attributes = "", within, plain]) => {
    const { "font-size": size = String(textSize), "font-weight": weight = "400", ...paint } = { ...look, ...parse(attributes) };
    return { text: unescape(within ?? plain ?? ""), size: Number(size), weight: Number(weight), paint };
  });
  const width = parts.reduce((sum, { text, size, weight }) => sum + textWidth(text, size, weight), 0);
  let left = Number(x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  return parts.map(({ text, size, weight, paint: { "font-style": _, ...paint } }) => {
    const outline = element("path", { d: textOutline(text, left, Number(y), size, weight), ...paint });
    left += textWidth(text, size, weight);
    return outline;
  }).join("");
}

const unescape = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
