import { expect, test } from "vitest";
import { views } from "../../generators/views/index.ts";
import { browserCheck } from "./browser.ts";
import { filesBelow, pagesOf } from "./pages.ts";
test("views", () => {
  const missing = ["bid", "runbook", "review"].flatMap((a) => { const html = pagesOf(filesBelow(`/tmp/plb/site/${a}`)).map((p) => p.html).join(); return views.filter((v) => v.id.startsWith("playbooks") && (v.readers as string[]).includes(a) && !html.includes(`data-view="${v.id}"`)).map((v) => `${a}: ${v.id}`); });
  expect(missing).toEqual(["bid: playbooks/escalation", "bid: playbooks/first", "bid: playbooks/limits", "runbook: playbooks/escalation", "runbook: playbooks/first", "runbook: playbooks/limits", "review: playbooks/escalation", "review: playbooks/first", "review: playbooks/limits"]);
});
test("browser", async () => { expect(await browserCheck("/tmp/plb/site")).toEqual([]); }, 500_000);
