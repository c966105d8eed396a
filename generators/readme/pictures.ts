/** dist → the two pictures of the README: a page of the runbook site and a page of a document. Needs Chromium, LibreOffice and poppler-utils. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = join(root, ".readme");
const page = join(root, "dist/runbook/index.html");
const document = join(root, "dist/bid/files/风险登记册.docx");
if (!existsSync(page) || !existsSync(document)) {
  console.error("先运行 npm run build，再运行 npm run pictures");
  process.exit(1);
}
mkdirSync(target, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const tab = await browser.newPage({ viewport: { width: 1200, height: 760 }, locale: "zh-CN", colorScheme: "light" });
await tab.goto(pathToFileURL(page).href);
await tab.screenshot({ path: join(target, "page.png") });
await browser.close();

const folder = mkdtempSync(join(tmpdir(), "tenderbook-pictures-"));
try {
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, document], { stdio: "ignore" });
  execFileSync("pdftoppm", ["-r", "70", "-f", "7", "-l", "7", "-png", join(folder, "风险登记册.pdf"), join(folder, "page")]);
  const [picture] = readdirSync(folder).filter((name) => name.endsWith(".png"));
  if (!picture) throw new Error("pdftoppm drew no page");
  copyFileSync(join(folder, picture), join(target, "document.png"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("写出 .readme/page.png 和 .readme/document.png");
