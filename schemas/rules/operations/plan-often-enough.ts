import { defineRule } from "../rule.ts";

/** How many times a year, about. */
const plans = { 半天: 730, 日: 365, 周: 52, 月: 12, 季: 4 } as const;
const duties: Readonly<Record<string, number>> = { "twice-daily": 730, daily: 365, weekly: 52, monthly: 12, quarterly: 4, "three-monthly": 4, "half-yearly": 2, yearly: 1 };

export const operationsPlanOftenEnough = defineRule({
  id: "operations/plan-often-enough",
  severity: "error",
  docs: {
    title: "巡检安排不比义务稀",
    what: "每种巡检的周期不长于它履行的义务；一天两次的写了早晚两场的时刻。",
    why: "安排比义务稀，记录一条不缺也没有履约。",
  },
  messages: {
    seldom: { text: "“{title}”每{every}一次，义务“{duty}”要求更勤", help: "改 every，或把这项义务放到更勤的巡检里" },
    rounds: { text: "“{title}”一天两次，没有写早晚两场的时刻", help: "写 rounds：每场的名称和起止时刻" },
  },
  needs: ["inspectionPlans", "obligations"],
  check({ catalog, report }) {
    for (const entry of catalog.all("inspectionPlans")) {
      const { title, every, rounds } = entry.value;
      if (every === "半天" && rounds === undefined) report({ message: "rounds", entry, path: ["every"], data: { title } });
      entry.value.duties.forEach((id, index) => {
        const duty = catalog.get("obligations", id)?.value;
        const needed = duty && duties[duty.when.recurrence];
        if (duty && needed !== undefined && needed > plans[every]) report({ message: "seldom", entry, path: ["duties", index], data: { title, every, duty: duty.title }, clause: duty.source?.clause });
      });
    }
  },
});
