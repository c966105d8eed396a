import { defineRule } from "../rule.ts";

const undated: readonly string[] = ["event", "continuous", "on-request"];

export const obligationsPeriodSet = defineRule({
  id: "obligations/period-set",
  severity: "error",
  docs: {
    title: "“定期”有周期，并写明是谁定的",
    what: "招标文件只写“定期”的义务，写出周期，并注明是我方定的（ours），或周期取自哪一条（basis）。",
    why: "招标文件里有四十多处“定期”没有周期；不定下来，履约日历排不出，定了不注明，会被当成招标文件的要求。",
  },
  messages: {
    none: { text: "“{title}”的原话写“定期”，这里没有周期", help: "把 recurrence 改成 monthly、quarterly 等，并写 ours: true" },
    whose: { text: "“{title}”的原话只写“定期”，周期是谁定的没有写", help: "我方定的写 ours: true；招标文件另一条写明的，用 basis 引那一条" },
    both: { text: "“{title}”的周期既写我方定的，又引了另一条", help: "ours 和 basis 只留一个" },
  },
  needs: ["obligations"],
  check({ catalog, report }) {
    for (const entry of catalog.all("obligations")) {
      const { title, when, quote, source } = entry.value;
      const at = { entry, path: ["when", "recurrence"], data: { title }, clause: source?.clause };
      if (when.ours && when.basis) report({ ...at, message: "both", path: ["when", "ours"] });
      if (!(source?.quote ?? quote ?? "").includes("定期")) continue;
      if (undated.includes(when.recurrence)) report({ ...at, message: "none" });
      else if (!when.ours && !when.basis) report({ ...at, message: "whose" });
    }
  },
});
