/** The cards for the wall, laid out by LibreOffice: each must hold on one page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { afterAll, describe, expect, test } from "vitest";
import { getDocumentProxy } from "unpdf";
import { findOffice } from "../../generators/formats/pdf/office.ts";
import { renderDocx } from "../../generators/formats/docx/render.ts";
import { deliverablesOf } from "../../generators/index.ts";
import { buildModel, loadProject } from "../../schemas/index.ts";

const office = findOffice();
const room = mkdtempSync(join(tmpdir(), "tenderbook-cards-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe.skipIf(!office)(`cards${office ? "" : "（没有 LibreOffice，跳过）"}`, () => {
  test("each take one page, and none is empty", async () => {
    const model = buildModel(loadProject("content").catalog, [], "runbook")!;
    const cards = deliverablesOf(model).filter(({ id }) => id.startsWith("wall-card-"));
    expect(cards.length).toBeGreaterThan(10);
    const files: string[] = [];
    for (const { id, docx } of cards) {
      const value = docx?.(model);
      if (!value) throw new Error(`${id} has no document`);
      files.push(join(room, `${id}.docx`));
      writeFileSync(join(room, `${id}.docx`), await renderDocx(value, {}));
    }
    execFileSync(office?.program ?? "", [`-env:UserInstallation=file://${join(room, "profile")}`, "--headless", "--convert-to", "pdf", "--outdir", room, ...files], { stdio: "ignore" });
    for (const file of files) {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file.replace(/docx$/, "pdf"))));
      expect([file, pdf.numPages]).toEqual([file, 1]);
    }
  }, 240_000);
});
