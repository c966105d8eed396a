/** Opens XLSX bytes for tests: parts as text, cells of a sheet by address, the style record of a cell. */
import { strFromU8, unzipSync } from "fflate";

export interface OpenCell {
  readonly type: string | undefined;
  /** Text of a text cell, else the value as it is stored; undefined for an empty cell. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
  /** The cell's <xf> element. */
  readonly look: string;
}

export interface OpenWorkbook {
  readonly parts: Readonly<Record<string, string>>;
  sheet(number: number): string;
  cell(sheet: number, address: string): OpenCell;
  cells(sheet: number): ReadonlyMap<string, OpenCell>;
}

export function openXlsx(bytes: Uint8Array): OpenWorkbook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const texts = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => decoded(item!.replace(/<[^>]+>/g, "")));
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts["xl/styles.xml"]!)![1]!;
  const looks = [...formats.matchAll(/<xf [^>]*?\/>|<xf .*?<\/xf>/gs)].map(([look]) => look);

  const sheet = (number: number): string => parts[`xl/worksheets/sheet${number}.xml`]!;
  const cells = (number: number): ReadonlyMap<string, OpenCell> =>
    new Map(
      [...sheet(number).matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, address, attributes, inner = ""]) => {
        const type = / t="(\w+)"/.exec(attributes!)?.[1];
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
        const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
        return [
          address!,
          {
            type,
            value: type === "s" ? texts[Number(value)] : value,
            formula: formula === undefined ? undefined : decoded(formula),
            look: looks[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!,
          },
        ];
      }),
    );
  return { parts, sheet, cells, cell: (number, address) => cells(number).get(address)! };
}

/** XML entities, then the _xHHHH_ escapes of SpreadsheetML. */
const decoded = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
