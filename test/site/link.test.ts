import { describe, expect, it } from "vitest";
import { anchor, relativeLink } from "../../src/sites/link.ts";

describe("relativeLink", () => {
  it.each([
    ["index.html", "systems/oa.html", "systems/oa.html"],
    ["systems/oa.html", "index.html", "../index.html"],
    ["systems/oa.html", "systems/labour.html", "labour.html"],
    ["rules/staffing/team-size.html", "rules/index.html", "../index.html"],
    ["systems/oa.html", "clauses/c6.html#c6-2.1", "../clauses/c6.html#c6-2.1"],
    ["systems/oa.html", "systems/oa.html#people", "#people"],
    ["index.html", "obligations/index.html?q=a#b", "obligations/index.html?q=a#b"],
    ["downloads/index.html", "files/清单.xlsx", "../files/%E6%B8%85%E5%8D%95.xlsx"],
  ])("%s → %s", (from, to, link) => expect(relativeLink(from, to)).toBe(link));

  it("keeps the slash of a duty's id in its anchor", () => expect(anchor("o6-b-a1/b-oa")).toBe("#o6-b-a1/b-oa"));
});
