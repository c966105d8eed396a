import { describe, expect, it } from "vitest";
import { checkDiagram } from "../../generators/formats/diagram/check.ts";
import { deliverablesOf } from "../../generators/index.ts";
import { isSection, type Row, type Table } from "../../generators/values/table.ts";
import { diagramsOf } from "../../generators/views/diagrams.ts";
import { views } from "../../generators/views/index.ts";
import { callOrder } from "../../generators/views/playbooks/call-order.ts";
import { flowCode } from "../../generators/views/playbooks/flow-code.ts";
import { phaseList, playbooksInOrder, scenarioOf } from "../../generators/views/playbooks/parts.ts";
import { timeLine } from "../../generators/views/playbooks/time-line.ts";
import { tableOf } from "../../generators/views/show.ts";
import { audiences, buildModel, durationText, loadProject } from "../../schemas/index.ts";
import { shippedFolder } from "../support/project.ts";

const { catalog } = loadProject(shippedFolder);
const [bid, runbook, review] = audiences.map((audience) => buildModel(catalog, [], audience)!);
const scenarios = playbooksInOrder(runbook!).flatMap((playbook) => playbook.scenarios.map((scenario) => ({ playbook, scenario })));
const phones = bid!.staffing.members.map(({ person }) => person.phone);

function shown(id: string, parameter: string, model = runbook!): Table {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return tableOf(view, model, parameter);
}
const rows = (table: Table): Row[] => table.rows.filter((row): row is Row => !isSection(row));

describe("the plans", () => {
  /** Words that a title, or what people call it, must have: the faults that the client can be hit by. */
  const faults = [
    "应用集群", "数据库故障", "数据错误", "一网通办", "国家平台", "过期", "吊销", "加密机故障", "时间戳", "签名验签", "UPS 主机故障", "电池", "起火", "市电中断", "空调", "光纤", "互联网", "短信通道", "Domino", "篡改", "勒索", "数据泄露", "DDoS", "弱口令", "登录失败", "关键人员", "进水", "台风",
  ];
  it.each(faults)("have a scenario for %s", (word) => {
    expect(scenarios.filter(({ scenario: { title, known = [] } }) => [title, ...known].some((name) => name.includes(word))).length).toBeGreaterThan(0);
  });

  it("name whom to call in the order of the most urgent level, each once", () => {
    for (const playbook of playbooksInOrder(runbook!)) {
      const calls = callOrder(runbook!, playbook);
      expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
      expect(calls[0]?.id).toBe(playbook.levels.find(({ level }) => level === "level-1")?.notify[0]?.who);
      for (const { phone, name } of calls) expect(phone, name).toMatch(/^1\d{10}$/);
    }
  });

  it("show who may not have telephones none, in tables and in documents", () => {
    const tables = ["organisation", "levels"].flatMap((name) => playbooksInOrder(review!).map(({ id }) => shown(`playbooks/${name}`, id, review)));
    const own = scenarios.flatMap(({ scenario: { id } }) => ["first", "escalation"].map((name) => shown(`playbooks/${name}`, id, review)));
    const documents = deliverablesOf(review!).filter(({ id }) => /^(emergency-plan|inspection)/.test(id)).map(({ docx }) => docx?.(review!));
    expect(documents.length).toBe(playbooksInOrder(review!).length + 1);
    const text = JSON.stringify([tables, own, documents]);
    expect(phones.filter((phone) => text.includes(phone))).toEqual([]);
  });

  it("have a card for the wall on the runbook's site alone", () => {
    const cards = (model: typeof bid): string[] => deliverablesOf(model!).filter(({ id }) => id.startsWith("wall-card-")).map(({ id }) => id);
    expect(cards(runbook)).toHaveLength(playbooksInOrder(runbook!).length);
    expect([cards(bid), cards(review)]).toEqual([[], []]);
  });
});

describe.each(scenarios.map(({ playbook, scenario }) => [scenario.id, playbook, scenario] as const))("the scenario %s", (id, playbook, scenario) => {
  it("has a flow chart with every step's time and actor, and nothing that may not be drawn", () => {
    const code = flowCode(scenario, runbook!.staffing.name);
    for (const [phase] of phaseList) for (const { within, actor } of scenario.phases[phase]) expect(code).toContain(`"${durationText(within)}｜${runbook!.staffing.name(actor)}<br/>`);
    expect(checkDiagram(code)).toEqual([]);
  });

  it("counts its limits from the fault in order of time, the contract's with their clause", () => {
    const limits = timeLine(runbook!, { playbook, scenario });
    expect(limits.map(({ minutes }) => minutes)).toEqual(limits.map(({ minutes }) => minutes).sort((a, b) => a - b));
    expect(limits.filter(({ clause }) => clause !== undefined).length).toBeGreaterThanOrEqual(1 + scenario.grading.length);
  });

  it("is graded by the levels of its scopes, in both windows of time", () => {
    const scopes = scenario.grading.map(({ scope }) => scope);
    expect(rows(shown("playbooks/grading", id)).map((row) => row.id).sort()).toEqual(runbook!.values("faultLevels").filter(({ scope }) => scopes.includes(scope)).map((level) => level.id).sort());
  });

  it("takes the contract's reporting times from the service levels", () => {
    rows(shown("playbooks/reports", id)).forEach(({ cells }, index) => {
      const time = runbook!.values("serviceTimes").find((each) => each.id === scenario.reports[index]?.time);
      if (time) expect(cells["within"]).toBe(`${durationText(time.limit)}内`);
      expect(cells["within"]).toMatch(/\d.*内$/);
    });
  });
});

describe("flow charts", () => {
  const step = (action: string) => ({ actor: "p01", action, where: "操作卡", within: { amount: 5, unit: "minute" as const }, check: "好了" });
  const made = scenarioOf(runbook!, scenarios[0]!.scenario.id)!.scenario;
  const code = (...actions: string[]): string => flowCode({ ...made, phases: { ...made.phases, assess: [step("看面板")], contain: actions.map(step), eradicate: [], recover: [step("抽验")] } }, () => "甲");

  it("say what is done up to the first comma, and draw a condition as a branch", () => {
    const drawn = code("切到备机（下令后），暂停批量", "主备都坏的，切容灾；再报告");
    expect(drawn).toContain('contain0["5 分钟｜甲<br/>切到备机"]');
    expect(drawn).toContain('contain1["5 分钟｜甲<br/>主备都坏的：切容灾"]');
    expect(drawn).toContain("contain0 -.-> contain1");
  });

  it("leave out a phase without steps, and write nothing that mermaid reads as code", () => {
    const drawn = code('看 <a> 和 "b" #c');
    expect(drawn).not.toContain("subgraph eradicate");
    expect(drawn).toContain("看 ＜a＞ 和 ”b” ＃c");
  });

  it("are the same for every reader, so that each is drawn once", () => {
    const codes = [bid, runbook, review].map((model) => diagramsOf(model!).map(({ mermaid }) => mermaid));
    expect(codes[0]).toHaveLength(scenarios.length);
    expect(codes[1]).toEqual(codes[0]);
    expect(codes[2]).toEqual(codes[0]);
  });
});
