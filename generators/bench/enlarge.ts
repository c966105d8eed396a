/** A content folder → one with n times the clauses, answers, questions, duties, equipment and plans: still whole and free of errors. */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { clauseDigest, loadProject, readContentFolder, reassemble, tenderDigest } from "../../schemas/index.ts";
import { writeFiles } from "../write.ts";

/** Folders whose entries stand for themselves: no sum or limit of the contract is over them. */
const growing = new Set(["clauses", "clarifications", "equipment", "obligations", "playbooks", "responses"]);
const single = new Set(["clauses/seal.yaml"]);

/** Writes the enlarged content into `target`, which must not exist. */
export function enlarge(content: string, target: string, times: number): void {
  mkdirSync(target, { recursive: true });
  const { files } = readContentFolder(content);
  const copied = files.filter(({ path }) => growing.has(path.split("/")[0] as string) && !single.has(path));
  const ids = new Set(copied.flatMap(({ text }) => [...text.matchAll(/^(?:- | *(?:- )?(?:\{ *)?)id: *([A-Za-z0-9._-]+)/gm)].map(([, id]) => id as string)));
  const word = /[A-Za-z0-9]+(?:[._-][A-Za-z0-9.]+)*/g;
  const out = new Map<string, string>(files.filter(({ path }) => path !== "clauses/seal.yaml").map(({ path, text }) => [path, text]));
  for (let copy = 2; copy <= times; copy += 1) {
    for (const { path, text } of copied) {
      // A kind may be spelt like an id; it is a word of the schema and stays.
      const lines = text.split("\n").map((line) => (/^ *(- )?kind: /.test(line) ? line : line.replace(word, (id) => (ids.has(id) ? `${id}.n${copy}` : id))));
      out.set(renamePath(path, copy), lines.join("\n"));
    }
  }
  writeFiles(target, out);
  // The clauses are another tender now: seal them, and tell the contract.
  const clauses = loadProject(target).catalog.all("clauses").map(({ value }) => value);
  const whole = reassemble(clauses);
  const contract = (out.get("contract/contract.yaml") ?? "").replace(/sha256: \w+/, `sha256: ${tenderDigest(whole)}`).replace(/characters: \d+/, `characters: ${whole.length}`);
  const seal = `digests:\n${clauses.map((clause) => `  ${clause.id}: "${clauseDigest(clause)}"`).join("\n")}\n`;
  writeFiles(target, new Map([["contract/contract.yaml", contract], ["clauses/seal.yaml", seal]]));
}

/** chapter-1.yaml → chapter-n2-1.yaml: still matches the collection's pattern, and sorts after the original as a block. */
function renamePath(path: string, copy: number): string {
  const name = basename(path);
  const renamed = name.startsWith("chapter-") ? name.replace("chapter-", `chapter-n${copy}-`) : name.replace(/\.(yaml|mdx)$/, `-n${copy}.$1`);
  return join(path.slice(0, -name.length), renamed).replaceAll("\\", "/");
}
