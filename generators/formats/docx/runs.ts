/** Turns text into Word runs whose quotation marks and dashes stand in the Chinese font where the text is Chinese. */
import { TextRun } from "docx";
import type { IFontAttributesProperties, IRunPropertiesOptions } from "docx";

export type RunStyle = Omit<IRunPropertiesOptions, "font"> & { readonly font?: IFontAttributesProperties };

export const fonts = (eastAsia: string, latin: string): IFontAttributesProperties => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Characters that Word sets in the Latin font unless the run says eastAsia. ECMA-376 part 1, 17.3.2.26. */
const AMBIGUOUS = /[\u00a7-\u00f7\u2010-\u2027\u2030-\u203b\u2103-\u2212\u2460-\u24ff\u25a0-\u2612]/;

/** One run a line: a line feed in the text is a line break, a tab a space. */
export function textRuns(text: string, style: RunStyle = {}): TextRun[] {
  const font = AMBIGUOUS.test(text) && (HAN.test(text) || !/[A-Za-z]/.test(text)) ? { ...style.font, hint: "eastAsia" } : style.font;
  return text.split("\n").map(
    (line, index) =>
      new TextRun({
        ...style,
        ...(font ? { font } : {}),
        ...(index > 0 ? { break: 1 } : {}),
        text: line.replaceAll("\t", " "),
      }),
  );
}
