import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderXlsx } from "../../../generators/formats/xlsx/render.ts";
import { canValidate, validationErrors } from "../../../generators/bench/ooxml.ts";
import { sampleWorkbook } from "./sample.ts";

const SCRIPT = `
  import { createHash } from "node:crypto";
  const { renderXlsx } = await import(process.env.RENDER);
  const { sampleWorkbook } = await import(process.env.SAMPLE);
  process.stdout.write(createHash("sha256").update(await renderXlsx(sampleWorkbook)).digest("hex"));
`;

function hashElsewhere(zone: string): string {
  const env = {
    ...process.env,
    TZ: zone,
    RENDER: new URL("../../../generators/formats/xlsx/render.ts", import.meta.url).href,
    SAMPLE: new URL("./sample.ts", import.meta.url).href,
  };
  return execFileSync(process.execPath, ["--input-type=module", "--eval", SCRIPT], { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

test("the same value gives the same bytes, again and in every process and time zone", { timeout: 60_000 }, async () => {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const here = hash(await renderXlsx(sampleWorkbook));
  expect(hash(await renderXlsx(sampleWorkbook))).toBe(here);
  for (const zone of ["UTC", "Asia/Shanghai", "America/New_York"]) expect(hashElsewhere(zone), zone).toBe(here);
});

test.skipIf(!canValidate)("the file satisfies the schemas of Office Open XML", { timeout: 60_000 }, async () => {
  expect(await validationErrors(await renderXlsx(sampleWorkbook), "xlsx")).toEqual([]);
});
