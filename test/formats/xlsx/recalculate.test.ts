import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { renderXlsx } from "../../../generators/formats/xlsx/render.ts";
import { openXlsx } from "./open.ts";
import { sampleWorkbook } from "./sample.ts";

const available = spawnSync("soffice", ["--version"]).status === 0;
if (!available) console.warn("recalculate.test.ts: skipped, soffice is not installed");

/** A copy in which no formula has a result, so that a reader must calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, data] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/sheet")) parts[name] = strToU8(strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

test.skipIf(!available)("LibreOffice calculates every formula to the result that is cached", { timeout: 120_000 }, async () => {
  const bytes = await renderXlsx(sampleWorkbook);
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const bare = withoutResults(bytes);
    expect(openXlsx(bare).cell(1, "G16")).toMatchObject({ formula: "SUM(G10:G15)", value: undefined });
    writeFileSync(join(folder, "bare.xlsx"), bare);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "bare.xlsx")], { stdio: "ignore" });

    const calculated = openXlsx(readFileSync(join(folder, "out", "bare.xlsx")));
    const formulas = [...openXlsx(bytes).cells(1)].filter(([, { formula }]) => formula !== undefined);
    expect(formulas.map(([address]) => address)).toEqual(["G11", "G12", "G14", "G15", "G16"]);
    for (const [address, { value }] of formulas) expect(Number(calculated.cell(1, address).value), address).toBeCloseTo(Number(value), 6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
