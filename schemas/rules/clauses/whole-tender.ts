import { clauseDigest, reassemble, tenderDigest } from "../../calc/clause-text.ts";
import { defineRule } from "../rule.ts";

export const clausesWholeTender = defineRule({
  id: "clauses/whole-tender",
  severity: "error",
  docs: {
    title: "条款拼得回整份招标文件",
    what: "全部条款按次序拼起来（不计空白），与招标文件全文的 SHA-256 一致。",
    why: "漏了一条就可能漏了一项实质性要求，投标会被否决。",
  },
  messages: {
    differs: { text: "条款拼起来有 {characters} 字，与招标文件（{expected} 字）不一致", help: "对照招标文件找出漏掉、多出或次序不对的条款" },
  },
  needs: ["clauses", "clauseSeal", "contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    const seal = catalog.one("clauseSeal");
    const clauses = catalog.all("clauses");
    if (!contract || clauses.length === 0) return;
    // A clause that differs from its seal is told by clauses/sealed, at its place.
    const sealed = seal?.value.digests ?? {};
    if (clauses.some(({ id, value }) => sealed[id] !== clauseDigest(value)) || Object.keys(sealed).length !== clauses.length) return;
    const whole = reassemble(clauses.map(({ value }) => value));
    const { sha256, characters } = contract.value.tender;
    if (tenderDigest(whole) === sha256) return;
    report({ message: "differs", entry: contract, path: ["tender", "sha256"], data: { characters: whole.length, expected: characters } });
  },
});
