/** Writes schemas/rules/examples.json from the tables of the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplesText } from "./examples.ts";
import { tables } from "./index.ts";

const path = join(import.meta.dirname, "../../schemas/rules/examples.json");
writeFileSync(path, examplesText(tables));
process.stdout.write(`${path}\n`);
