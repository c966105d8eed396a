import { durationText, minutesOf } from "../../fields/index.ts";
import { defineRule } from "../rule.ts";

export const playbooksCalledInTime = defineRule({
  id: "playbooks/called-in-time",
  severity: "error",
  docs: {
    title: "首次响应之前有人接到电话",
    what: "每一级最先通知的人，在首次响应的合同时限之内通知到；是哪一条时限，写在预案大纲里。",
    why: "到了响应时限才打出第一个电话，工程师回应时已经超时。",
  },
  messages: { late: { text: "“{title}”{level}最先的通知要 {has}，首次响应的合同时限是{comparison} {limit}", help: "把第一个人的通知时限改短" } },
  needs: ["playbooks", "playbookOutline", "serviceTimes", "faultLevels"],
  clause: (catalog) => catalog.get("serviceTimes", catalog.one("playbookOutline")?.value.response ?? "")?.value.source.clause,
  check({ catalog, report }) {
    const response = catalog.get("serviceTimes", catalog.one("playbookOutline")?.value.response ?? "");
    const limit = response && minutesOf(response.value.limit);
    if (!response || limit === undefined) return;
    const { comparison, source } = response.value;
    for (const entry of catalog.all("playbooks")) {
      entry.value.levels.forEach(({ level, notify }, index) => {
        const waits = notify.map(({ within }) => minutesOf(within) ?? Infinity);
        const first = Math.min(...waits);
        if (notify.length === 0 || (comparison === "小于" ? first < limit : first <= limit)) return;
        const at = waits.indexOf(first);
        const has = notify[at]?.within;
        if (!has) return;
        report({
          message: "late", entry, path: ["levels", index, "notify", at, "within"], clause: source.clause,
          data: { title: entry.value.title, level: catalog.get("faultLevels", level)?.value.name ?? level, has: durationText(has), comparison, limit: durationText(response.value.limit) },
          related: [{ entry: response, path: ["limit"], message: "合同时限在这里" }],
        });
      });
    }
  },
});
