/** The papers of the shipped drills: what is a form before a drill is held, what is filled in afterwards, who sees which. */
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { deliverablesOf } from "../../generators/index.ts";
import { checkDiagram } from "../../generators/formats/diagram/check.ts";
import type { DocumentValue } from "../../generators/values/document.ts";
import { fencesIn } from "../../generators/values/fence.ts";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import { clockAfter } from "../../generators/views/drills/drill.ts";
import { timeLine } from "../../generators/views/drills/time-line.ts";
import { tableOf } from "../../generators/views/show.ts";
import { views } from "../../generators/views/index.ts";
import { buildModel, loadProject, type Audience, type Model } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const { catalog } = loadProject(shippedFolder);
const modelOf = (audience: Audience): Model => buildModel(catalog, [], audience)!;
const [bid, runbook] = [modelOf("bid"), modelOf("runbook")];
const held = runbook.values("drills").find(({ status }) => status === "held")!;
const planned = runbook.values("drills").find(({ status }) => status === "planned")!;

function shown(id: string, model: Model, drill: string): Table {
  return tableOf(views.find((view) => view.id === id)!, model, drill);
}
const rows = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));
const column = (table: Table, key: string) => rows(table).map(({ cells }) => cells[key]);

describe("what is written after a drill", () => {
  it("is empty before it is held, beside what is expected", () => {
    const table = shown("drills/record", runbook, planned.id);
    expect(column(table, "expected")).toEqual(planned.script.map(({ expected }) => expected));
    for (const key of ["actualMinute", "actual", "met"]) expect(new Set(column(table, key))).toEqual(new Set([null]));
    for (const id of ["drills/findings", "drills/observations"]) expect(rows(shown(id, runbook, planned.id)).length, id).toBeGreaterThan(2);
    expect(new Set(column(shown("drills/assessment", runbook, planned.id), "result"))).toEqual(new Set([null]));
  });

  it("is there once it was held", () => {
    expect(column(shown("drills/record", runbook, held.id), "met")).toEqual(held.script.map(({ actual }) => actual!.met));
    expect(column(shown("drills/findings", runbook, held.id), "text")).toEqual(held.findings!.map(({ text }) => text));
    expect(column(shown("drills/sign-in", runbook, held.id), "sign")).toEqual([...held.participants, ...held.observers].map(() => "已签到"));
  });

  it("is no part of a bid, where every drill is planned", () => {
    expect(new Set(column(shown("drills/list", bid, ""), "status"))).toEqual(new Set(["计划"]));
    for (const { id } of bid.values("drills")) {
      expect(new Set(column(shown("drills/sign-in", bid, id), "sign")), id).toEqual(new Set([null]));
      expect(new Set(column(shown("drills/findings", bid, id), "text")), id).toEqual(new Set([null]));
    }
    expect(column(shown("drills/record", bid, held.id), "met")).toEqual(held.script.map(() => null));
  });
});

describe("the number of drills", () => {
  it("counts the emergency drills of a system, not the exercise of attack and defence", () => {
    const exercises = bid.values("drills").filter(({ kind }) => kind === "attack-defence");
    expect(exercises).toHaveLength(1);
    const counted = bid.systems.systems.flatMap(({ drills }) => drills.map(({ id }) => id)).sort();
    expect(counted).toEqual(bid.values("drills").filter(({ kind }) => kind === "emergency").map(({ id }) => id).sort());
    expect(rows(shown("drills/plan", bid, "")).map(({ id }) => id)).not.toContain(exercises[0]!.id);
  });

  it("lets the exercise take its limits from the tender", () => {
    const exercise = bid.values("drills").find(({ kind }) => kind === "attack-defence")!;
    expect(exercise.plan.limits.filter(({ source }) => source).length).toBeGreaterThanOrEqual(4);
  });
});

describe("the time line", () => {
  it.each(runbook.values("drills").map((drill) => [drill.id, drill] as const))("of %s has every step at its time and may be drawn", (_, drill) => {
    const { code } = timeLine(drill);
    expect(checkDiagram(code)).toEqual([]);
    const bars = code.split("\n").filter((line) => / :s\d+, /.test(line));
    expect(bars).toHaveLength(drill.script.length);
    for (const [index, { minute }] of drill.script.entries()) {
      expect(bars[index]).toContain(`T+${minute} `);
      expect(bars[index]).toContain(`${drill.date} ${clockAfter(drill.start, minute)}, `);
    }
    expect(bars.every((bar) => Number(/(\d+)m$/.exec(bar)?.[1]) > 0)).toBe(true);
  });

  it("goes on after midnight, and takes the colons out of its labels", () => {
    expect(clockAfter("23:50", 25)).toBe("00:15");
    const [step] = held.script;
    expect(timeLine({ ...held, script: [{ ...step!, scene: "情景卡：断网；停电" }] }).code).toContain("T+0 情景卡 断网，停电 :s1");
  });
});

describe("the papers as one document", () => {
  const documentOf = (model: Model, id: string): DocumentValue => deliverablesOf(model).find((one) => one.id === `drill-${id}`)!.docx!(model)!;
  const blocks = (document: DocumentValue) => document.sections.flatMap(({ children }) => children);
  const wordsOf = (document: DocumentValue): string => JSON.stringify(blocks(document));

  it("are there for every drill and every reader", () => {
    for (const audience of ["bid", "runbook", "review"] as const) {
      const model = modelOf(audience);
      expect(deliverablesOf(model).filter(({ id }) => id.startsWith("drill-")).map(({ id }) => id)).toEqual(model.values("drills").map(({ id }) => `drill-${id}`));
    }
  });

  it("have the five parts, and the figure of the script in the second", () => {
    const document = documentOf(bid, planned.id);
    const titles = blocks(document).flatMap((block) => (block.type === "heading" && block.depth === 1 ? block.children.map((child) => ("value" in child ? child.value : "")) : []));
    expect(titles).toEqual(["演练方案", "演练脚本", "演练培训", "演练记录", "演练评估与总结"]);
    const fences = blocks(document).flatMap((block) => fencesIn(block as Nodes));
    expect(fences.map(({ code }) => code)).toEqual([timeLine(planned).code]);
  });

  it("say how it ended once it was held, and to the bid nothing of it", () => {
    expect(wordsOf(documentOf(runbook, held.id))).toContain(`评估结论：${held.assessment.conclusion!}`);
    expect(wordsOf(documentOf(runbook, held.id))).toContain(held.summary!.text);
    expect(wordsOf(documentOf(bid, held.id))).not.toContain(held.summary!.text);
    expect(wordsOf(documentOf(bid, held.id))).toContain("□ 不通过");
  });
});
