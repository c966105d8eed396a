/** `tenderbook schemas`: writes the JSON Schemas that editors use. */
import { fileURLToPath } from "node:url";
import { editorSchemas } from "../../schemas/index.ts";
import { writeFiles } from "../write.ts";
import { folderOptions, type Command } from "./command.ts";

export const schemas: Command = {
  name: "schemas",
  options: folderOptions,
  run() {
    const folder = fileURLToPath(new URL("../../schemas/json/", import.meta.url));
    const files = new Map([...editorSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 1)}\n`]));
    writeFiles(folder, files);
    process.stdout.write(`写出 ${files.size} 个 JSON Schema 到 schemas/json\n`);
    return 0;
  },
};
