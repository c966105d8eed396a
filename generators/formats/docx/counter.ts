/** Counts headings, captions and signature lines in document order, as Word's own numbering and SEQ fields will. */

export interface HeadingNumber {
  readonly bookmark: string;
  /** “第三章” or “3.1”; undefined for a heading without number. */
  readonly number?: string;
}

/** Tables and figures are counted apart. */
export type CaptionKind = "table" | "figure";

export interface CaptionNumber {
  readonly kind: CaptionKind;
  readonly bookmark: string;
  /** Number of the chapter; undefined before the first and in chapters without number. */
  readonly chapter?: number;
  readonly number: number;
  /** true when the number is not the one after the caption before it, so that the SEQ field must be told. */
  readonly restart: boolean;
}

export interface Counter {
  heading(depth: number, numbered: boolean): HeadingNumber;
  caption(kind: CaptionKind): CaptionNumber;
  /** The bookmark of the next line that is signed. */
  signature(): string;
}

/**
 * Headings 1–4 count as 第一章, 1.1, 1.1.1, 1.1.1.1. Under a heading without number the headings below have none either, and
 * captions count through the document without chapter. Bookmark names are ASCII without underscore: LibreOffice rewrites it.
 */
export function createCounter(): Counter {
  const levels = [0, 0, 0, 0];
  const captions = { table: captionsOf("tab"), figure: captionsOf("fig") };
  /** Is the current heading of each level numbered? */
  const counted = [false, false, false, false];
  let headings = 0;
  let signatures = 0;

  return {
    heading(depth, numbered) {
      const bookmark = `sec${++headings}`;
      if (depth > levels.length) return { bookmark };
      const counts = numbered && (depth === 1 || counted[depth - 2] === true);
      counted.fill(false, depth - 1);
      if (!counts) return { bookmark };
      counted[depth - 1] = true;
      levels[depth - 1] = levels[depth - 1]! + 1;
      levels.fill(0, depth);
      return { bookmark, number: depth === 1 ? `第${chineseNumber(levels[0]!)}章` : levels.slice(0, depth).join(".") };
    },
    signature: () => `sign${++signatures}`,
    caption: (kind) => ({ kind, ...captions[kind](counted[0] ? levels[0] : undefined) }),
  };
}

/** Counts the captions of one kind, by chapter. */
function captionsOf(bookmark: string): (chapter: number | undefined) => Omit<CaptionNumber, "kind"> {
  const counted = new Map<number | undefined, number>();
  let all = 0;
  let last = 0;
  return (chapter) => {
    const number = (counted.get(chapter) ?? 0) + 1;
    counted.set(chapter, number);
    const restart = number !== last + 1;
    last = number;
    return { bookmark: `${bookmark}${++all}`, ...(chapter === undefined ? {} : { chapter }), number, restart };
  };
}

const DIGITS = "零一二三四五六七八九";

/** 1–999 as Word's chineseCountingThousand writes it: 十, 十一, 二十, 一百零一, 一百一十. */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundred = hundreds > 0 ? `${DIGITS[hundreds]}百` : "";
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens === 0 ? "" : tens === 1 && hundreds === 0 ? "十" : `${DIGITS[tens]}十`;
  return `${hundred}${zero}${ten}${ones > 0 ? DIGITS[ones] : ""}`;
}
