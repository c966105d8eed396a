import { defineRule } from "../rule.ts";

export const obligationsEventKnown = defineRule({
  id: "obligations/event-known",
  severity: "error",
  docs: {
    title: "已知日期的事件对得上义务",
    what: "contract.yaml 的 events 里每个事件都有义务用到，字字相同，写明一种日期来源，不重复。",
    why: "差一个字，从这个事件起算的义务就没有日期，也不会提醒。",
  },
  messages: {
    unused: { text: "没有一项义务由“{name}”触发", help: "照抄义务里 event 的原话，或删去" },
    twice: { text: "事件“{name}”写了两次", help: "只留一处" },
    source: { text: "事件“{name}”要写 at、date、after 中的一个，写了 {count} 个", help: "只留一个：at 是合同里的日期，date 是写定的日期，after 是另一项义务" },
    circle: { text: "事件“{name}”从义务“{title}”起算，这项义务又由它触发", help: "改成另一项义务，或写 date" },
  },
  needs: ["obligations", "contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const used = new Set(catalog.all("obligations").map(({ value }) => value.when.event));
    const events = contract.value.events ?? [];
    const seen = new Set<string>();
    const next = new Map(events.flatMap(({ names, after }) => names.map((name): [string, string | undefined] => [name, after])));
    events.forEach(({ names, at, date, after }, index) => {
      const count = [at, date, after].filter((each) => each !== undefined).length;
      if (count !== 1) report({ message: "source", entry: contract, path: ["events", index, "names", 0], data: { name: names[0] ?? "", count } });
      names.forEach((name, row) => {
        const path = ["events", index, "names", row];
        if (seen.has(name)) report({ message: "twice", entry: contract, path, data: { name } });
        else if (!used.has(name)) report({ message: "unused", entry: contract, path, data: { name } });
        seen.add(name);
      });
      if (after !== undefined && turns(after, (id) => next.get(catalog.get("obligations", id)?.value.when.event ?? "")))
        report({ message: "circle", entry: contract, path: ["events", index, "after"], data: { name: names[0] ?? "", title: catalog.get("obligations", after)?.value.title ?? after } });
    });
  },
});

/** Whether following the steps from an id comes back to it. */
function turns(start: string, step: (id: string) => string | undefined): boolean {
  const passed = new Set<string>();
  for (let id = step(start); id !== undefined && !passed.has(id); id = step(id)) {
    if (id === start) return true;
    passed.add(id);
  }
  return false;
}
