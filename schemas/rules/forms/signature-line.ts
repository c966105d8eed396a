import { printedText } from "../../calc/clause-text.ts";
import { placeOfSpan, printedLines, signaturesOf, signers, significant } from "../../calc/form-text.ts";
import { defineRule } from "../rule.ts";

/** A printed line that somebody signs or seals. */
const toSign = /公章|盖章|签字[：:]/;

export const formsSignatureLine = defineRule({
  id: "forms/signature-line",
  severity: "error",
  docs: {
    title: "签字盖章行齐全",
    what: "招标文件在表单里印的每一条签字、盖章行，正文里都有一个 <Signature>，文字照印；by 写明谁签谁盖，印着盖公章的行有单位公章。不适用的表单不查。",
    why: "少一处签字或公章，这张表单就不算有效签署，投标可能被否决。",
  },
  messages: {
    missing: { text: "表单“{form}”少了签字盖章行：“{line}”", help: "在正文里单独成段写 <Signature label=\"…\" hint=\"…\" by=\"…\" />，label 和 hint 照印" },
    signer: { text: "签字盖章行的 by 写成“{by}”，不知道谁来签", help: "写成其中一个：{signers}" },
    seal: { text: "“{line}”印着盖公章，by 写的是“{by}”", help: "by 写“单位公章”；同时要签字的写“单位公章和签字”" },
  },
  needs: ["clauses", "forms"],
  check({ catalog, report }) {
    const clauses = catalog.all("clauses").map(({ value }) => value);
    const formats = new Set(catalog.all("forms").flatMap(({ value }) => value.format ?? []));
    for (const entry of catalog.all("forms")) {
      if (!entry.value.applicable || !entry.body) continue;
      const signatures = signaturesOf(entry.body);
      const left = signatures.map(({ label, hint }) => significant(label + hint));
      for (const clause of entry.value.format === undefined ? [] : printedLines(clauses, entry.value.format, formats)) {
        const line = printedText(clause);
        // An instruction that speaks of seals is no line to seal.
        if (clause.kind === "requirement" || !toSign.test(line)) continue;
        const at = left.indexOf(significant(line));
        if (at >= 0) left.splice(at, 1);
        else report({ message: "missing", entry, path: ["name"], clause: clause.id, data: { form: entry.value.name, line: line.replace(/_+/g, "") } });
      }
      for (const signature of signatures) {
        const { label, hint, by } = signature;
        const place = placeOfSpan(entry, signature);
        if (!(signers as readonly string[]).includes(by)) report({ message: "signer", entry, place, data: { by, signers: signers.join("、") } });
        else if (/公章|盖章/.test(label + hint) && !/签字或盖章/.test(label + hint) && !by.includes("单位公章")) report({ message: "seal", entry, place, data: { line: label + hint, by } });
      }
    }
  },
});
