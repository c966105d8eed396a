/** `tenderbook seal`: writes the digests of the clauses, after the tender was taken over or a correction notice came. */
import { join } from "node:path";
import { clauseDigest, loadProject, reassemble, renderText, tenderDigest } from "../../schemas/index.ts";
import { writeFiles } from "../write.ts";
import { folderOptions, type Command } from "./command.ts";

export const seal: Command = {
  name: "seal",
  options: folderOptions,
  run(values) {
    const folder = values["content"] as string;
    const { catalog, diagnostics, lineOf } = loadProject(folder);
    // What cannot be read cannot be sealed: a clause that is left out would be missed for good.
    const unread = diagnostics.filter(({ severity, rule, file }) => severity === "error" && file.includes("/clauses/") && !["clauses/sealed", "clauses/quoted"].includes(rule));
    if (unread.length > 0 || catalog.incomplete.has("clauses") || catalog.all("clauses").length === 0) {
      process.stdout.write(`${renderText(unread, { lineOf })}\n没有封存：先改好上面的问题，条款要全部读得出来\n`);
      return 1;
    }
    const clauses = catalog.all("clauses").map(({ value }) => value);
    const lines = clauses.map((clause) => `  ${clause.id}: "${clauseDigest(clause)}"`);
    const head = "# yaml-language-server: $schema=../../schemas/json/clause-seal.json\n# 每条招标条款的指纹；由 tenderbook seal 写出，不手改\ndigests:\n";
    writeFiles(join(folder, "clauses"), new Map([["seal.yaml", `${head}${lines.join("\n")}\n`]]));
    const whole = reassemble(clauses);
    process.stdout.write(`封存 ${clauses.length} 条。全文 ${[...whole].length} 字，SHA-256 ${tenderDigest(whole)}（与 contract.yaml 的 tender 比对）\n`);
    return 0;
  },
};
