import { placeOfSpan, printedForm, printedPieces, significant, type Piece, type Span } from "../../calc/form-text.ts";
import { defineRule } from "../rule.ts";

/** Characters shown on either side of a difference. */
const shown = 12;

export const formsLockedText = defineRule({
  id: "forms/locked-text",
  severity: "error",
  docs: {
    title: "锁定格式一字不改",
    what: "格式不得修改的表单，正文（不计空白、下划线和 <Blank> 里填的内容）与招标文件印的逐字一致，错字也照印；本项目不适用的不查。",
    why: "这几张表单的格式不允许作任何修改，改动一个字也可能导致投标无效。",
  },
  messages: {
    differs: { text: "“{before}”后面写的是“{has}”，招标文件印的是“{printed}”", help: "改回照印的文字；自己填的内容写进 <Blank>，放在提示的前面或后面" },
    missing: { text: "正文到“{before}”为止，招标文件后面还印着“{printed}”", help: "照印补上" },
    extra: { text: "招标文件印到“{before}”为止，正文多出“{has}”", help: "删去多出的文字；自己填的内容写进 <Blank>" },
  },
  needs: ["clauses", "forms"],
  check({ catalog, report }) {
    const clauses = catalog.all("clauses").map(({ value }) => value);
    const formats = new Set(catalog.all("forms").flatMap(({ value }) => value.format ?? []));
    for (const entry of catalog.all("forms")) {
      const { locked, applicable, format } = entry.value;
      if (!locked || !applicable || format === undefined || !entry.body) continue;
      const pieces = printedPieces(entry.body);
      const has = significant(pieces.map(({ text }) => text).join(""));
      const printed = significant(printedForm(clauses, format, formats));
      if (has === printed) continue;
      let at = 0;
      while (at < has.length && has[at] === printed[at]) at += 1;
      const message = at === has.length ? "missing" : at === printed.length ? "extra" : "differs";
      const before = at === 0 ? "开头" : printed.slice(Math.max(0, at - shown), at);
      const place = placeOfCharacter(pieces, at, entry.source.text);
      report({
        message, entry, clause: format, data: { before, has: has.slice(at, at + shown), printed: printed.slice(at, at + shown) },
        ...(place ? { place: placeOfSpan(entry, place) } : {}),
      });
    }
  },
});

/** Where the counted character is written; the last piece when there are no more. */
function placeOfCharacter(pieces: readonly Piece[], at: number, source: string): Span | undefined {
  let left = at;
  for (const piece of pieces) {
    const length = significant(piece.text).length;
    if (left >= length) {
      left -= length;
      continue;
    }
    let skip = 0;
    for (let counted = left; counted > 0 || significant(piece.text[skip] ?? "x") === ""; skip += 1) if (significant(piece.text[skip] ?? "x") !== "") counted -= 1;
    const words = piece.text.slice(skip, skip + shown).split("\n")[0] ?? "";
    const found = source.indexOf(words, piece.start + skip);
    return words !== "" && found >= 0 && found < piece.end ? { start: found, end: Math.min(found + words.length, piece.end) } : piece;
  }
  return pieces.at(-1);
}
