import { defineRule } from "../rule.ts";

export const playbooksVersionCurrent = defineRule({
  id: "playbooks/version-current",
  severity: "error",
  docs: {
    title: "版本和批准日期与版本记录一致",
    what: "版本记录的最后一行就是现在的版本，日期不晚于批准日期；版本记录的日期不倒流。",
    why: "几个版本并存时，现场的人要一眼看出手上这份是不是最新的。",
  },
  messages: {
    other: { text: "“{title}”现在是 {version}，版本记录的最后一行是 {last}", help: "改版时两处一起改" },
    late: { text: "“{title}”{version} {date} 才写成，{approved} 就批准了", help: "改对批准日期或版本记录的日期" },
    back: { text: "“{title}”的版本 {version} 日期 {date}，早于前一版的 {before}", help: "旧的在前，改对日期" },
  },
  needs: ["playbooks"],
  check({ catalog, report }) {
    for (const entry of catalog.all("playbooks")) {
      const { title, version, approved, history } = entry.value;
      const at = history.length - 1;
      const last = history[at];
      if (last && last.version !== version) report({ message: "other", entry, path: ["version"], data: { title, version, last: last.version }, related: [{ entry, path: ["history", at, "version"], message: "版本记录在这里" }] });
      else if (last && last.date > approved) report({ message: "late", entry, path: ["approved"], data: { title, version, date: last.date, approved } });
      history.forEach(({ version: own, date }, index) => {
        const before = history[index - 1]?.date;
        if (before !== undefined && date < before) report({ message: "back", entry, path: ["history", index, "date"], data: { title, version: own, date, before } });
      });
    }
  },
});
