/** Prints the SHA-256 of the sample; `after` renders other documents first, so that the process's counters have moved. */
import { createHash } from "node:crypto";
import { renderDocx } from "../../../generators/formats/docx/render.ts";
import { documentOf, everything, markdown } from "./sample.ts";

if (process.argv[2] === "after") {
  await renderDocx(documentOf(markdown("1. 甲\n\n[a](https://b.cn/)[^1]\n\n# 章\n\n[^1]: 注"), { contents: true }));
  await renderDocx(everything);
}
console.log(createHash("sha256").update(await renderDocx(everything)).digest("hex"));
