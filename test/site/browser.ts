/** Opens built sites from the disk in Chromium as their readers do, and tells what is wrong with them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";

export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));

/** One page of each kind. */
const kinds = [
  "bid/index.html", "bid/systems/oa.html", "bid/equipment/room-212.html", "bid/clauses/index.html", "bid/clauses/c3.html", "bid/pricing/index.html", "bid/scoring/index.html",
  "bid/rules/index.html", "bid/rules/staffing/onsite-minimum.html", "bid/clarifications/q001.html", "runbook/staffing/index.html", "runbook/staffing/p20.html", "runbook/playbooks/pb-oa.html",
  "runbook/playbooks/index.html", "runbook/playbooks/scenarios/pb-ca-s1.html",
  "runbook/drills/d-labour-1.html", "runbook/downloads/index.html", "review/index.html", "review/risks/index.html", "review/service-levels/index.html",
];

/** Rows and items after the first few are drawn by the same lines of code; axe would look at each for its colours. */
const repeats = "tbody tr:nth-child(n + 10), article.item:nth-of-type(n + 3), .clause:nth-of-type(n + 20)";

/** Everything that is wrong, one line each. */
export async function browserCheck(folder: string): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const looks = [["light", 1280], ["dark", 390]] as const;
    const found = await Promise.all(looks.map(([scheme, width]) => look(browser, folder, scheme, width)));
    return [...found.flat(), ...(await use(browser, folder))];
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, folder: string, scheme: "light" | "dark", width: number, wrong: string[]): Promise<Page> {
  const context = await browser.newContext({ colorScheme: scheme, locale: "zh-CN", viewport: { width, height: 900 } });
  const page = await context.newPage();
  const own = pathToFileURL(folder).href;
  page.on("console", (message) => message.type() === "error" && wrong.push(`${page.url()}：${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${page.url()}：${String(error)}`));
  page.on("request", (request) => request.url().startsWith(own) || wrong.push(`外部请求 ${request.url()}`));
  return page;
}

async function look(browser: Browser, folder: string, scheme: "light" | "dark", width: number): Promise<string[]> {
  const wrong: string[] = [];
  const page = await open(browser, folder, scheme, width, wrong);
  for (const path of kinds.filter((each) => existsSync(join(folder, each)))) {
    await page.goto(pathToFileURL(join(folder, path)).href);
    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).exclude(repeats).analyze();
    wrong.push(...violations.map(({ id, nodes }) => `${path} ${scheme} ${width}：axe ${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wrong.push(`${path} ${width}：比屏幕宽 ${over} 像素`);
  }
  await page.context().close();
  return wrong;
}

/** The search, the filter and the folded menu, as a reader uses them. */
async function use(browser: Browser, folder: string): Promise<string[]> {
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string): void => void (holds || wrong.push(what));
  const page = await open(browser, folder, "light", 1280, wrong);
  await page.goto(pathToFileURL(join(folder, "runbook/systems/oa.html")).href);
  await page.fill("[data-search] input", "应急预案");
  await page.waitForSelector(".found li a");
  expect(/找到 \d+ 处/.test((await page.textContent(".found [role=status]")) ?? ""), "搜索没有说找到几处");
  await page.click(".found li a");
  expect(page.url().endsWith("runbook/playbooks/index.html"), `搜索“应急预案”没有到预案目录，而到了 ${page.url()}`);
  await page.goto(`${pathToFileURL(join(folder, "bid/clauses/all.html")).href}?volume=${encodeURIComponent("商务")}`);
  const rows = page.locator("#clauses-all tbody tr:visible");
  const business = await rows.count();
  expect(business > 0 && business < (await page.locator("#clauses-all tbody tr").count()), "地址里的分册没有筛选");
  await page.fill("[data-filter] input", "没有这几个字的条款");
  expect((await rows.count()) === 0, "文字筛选没有作用");
  await page.click("[data-filter] button");
  expect((await rows.count()) > business, "清除没有作用");
  await page.context().close();
  const phone = await open(browser, folder, "light", 390, wrong);
  await phone.goto(pathToFileURL(join(folder, "runbook/index.html")).href);
  expect(!(await phone.isVisible("nav.menu a")), "手机上目录没有收起");
  await phone.click(".fold summary");
  await phone.click(".fold a:text-is('演练')");
  expect(phone.url().endsWith("drills/index.html"), "手机目录到不了演练");
  await phone.context().close();
  return wrong;
}
