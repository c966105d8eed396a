/** The looks of the workbook: cell styles by role, in the fonts and greys of a formal Chinese document. */
import type { Borders, Fill, Style } from "exceljs";

export const BODY_SIZE = 10.5;
export const TITLE_SIZE = 16;
export const CAPTION_SIZE = 11;
export const NOTE_SIZE = 9;

const BODY_FONT = "宋体";
const HEAD_FONT = "黑体";
const INK = "FF000000";
const WHITE = "FFFFFFFF";
const GREY_INK = "FF595959";
const HEAD_FILL = "FFD9D9D9";
const SECTION_FILL = "FFF2F2F2";
const WARNING_FILL = "FFFFF2CC";

export type HorizontalAlignment = "left" | "center" | "right";

/** One shared object per look: exceljs then writes each style once. */
export type CellStyle = Partial<Style>;

interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlignment;
  /** Number format code. */
  readonly code?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
}

const known = new Map<string, CellStyle>();

function look(parts: Look): CellStyle {
  const key = JSON.stringify(parts);
  const style = known.get(key) ?? newStyle(parts);
  known.set(key, style);
  return style;
}

function newStyle(parts: Look): CellStyle {
  const { font = BODY_FONT, size = BODY_SIZE, bold = false, ink = INK, fill, align = "left", code, border = true, wrap = true } = parts;
  return {
    font: { name: font, size, bold, color: { argb: ink } },
    // An indent keeps text off the border. Not on the right: LibreOffice 7.4 forgets it in the second of two such neighbours.
    alignment: { horizontal: align, vertical: "middle", wrapText: wrap, ...(border && align === "left" ? { indent: 1 } : {}) },
    ...(border ? { border: box() } : {}),
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(code === undefined ? {} : { numFmt: code }),
  };
}

function box(): Partial<Borders> {
  const line = { style: "thin" as const, color: { argb: "FF7F7F7F" } };
  return { top: line, left: line, bottom: line, right: line };
}

const quotedStyles = new WeakMap<CellStyle, CellStyle>();

/** The style for a text that looks like a formula. exceljs cannot write quotePrefix; mend.ts makes it of the reading order set here. */
export function quoted(style: CellStyle): CellStyle {
  const made = quotedStyles.get(style) ?? { ...style, alignment: { ...style.alignment, readingOrder: "ltr" as const } };
  quotedStyles.set(style, made);
  return made;
}

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

export const titleStyle = look({ font: HEAD_FONT, size: TITLE_SIZE, bold: true, align: "center", border: false });
export const lineStyle = look({ border: false });
export const captionStyle = look({ font: HEAD_FONT, size: CAPTION_SIZE, bold: true, border: false });
export const noteStyle = look({ size: NOTE_SIZE, ink: GREY_INK, border: false });
export const headStyle = look({ font: HEAD_FONT, bold: true, fill: HEAD_FILL, align: "center" });
export const sectionStyle = look({ font: HEAD_FONT, bold: true, fill: SECTION_FILL });
export const factLabelStyle = look({ font: HEAD_FONT, fill: SECTION_FILL });
export const factValueStyle = (warning: boolean): CellStyle => look({ code: "@", ...(warning ? { fill: WARNING_FILL } : {}) });
export const emptyTableStyle = look({ ink: GREY_INK, align: "center" });

export const totalStyle = (align: HorizontalAlignment, code?: string): CellStyle =>
  look({ font: HEAD_FONT, bold: true, fill: SECTION_FILL, align, wrap: code === undefined, ...(code === undefined ? {} : { code }) });

export interface BodyLook {
  readonly align: HorizontalAlignment;
  readonly code: string;
  /** Numbers and dates do not wrap: Excel shows #### instead. */
  readonly wrap: boolean;
  readonly tone?: "warning" | "muted";
  /** ARGB of a coloured cell; wins over the tone. */
  readonly heat?: string;
}

export function bodyStyle({ align, code, wrap, tone, heat }: BodyLook): CellStyle {
  const fill = heat ?? (tone === "warning" ? WARNING_FILL : undefined);
  const ink = heat !== undefined ? inkOn(heat) : tone === "muted" ? GREY_INK : INK;
  return look({ align, code, wrap, ink, ...(fill === undefined ? {} : { fill }) });
}

/** Black or white, whichever stands out more on the colour (WCAG 2.2, relative luminance). */
function inkOn(argb: string): string {
  const [red, green, blue] = [2, 4, 6].map((at) => {
    const share = Number.parseInt(argb.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? INK : WHITE;
}
