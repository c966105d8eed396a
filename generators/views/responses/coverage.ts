import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** How far the answering has come, by volume. */
export const responsesCoverage = defineView({
  id: "responses/coverage",
  title: "响应进度",
  readers: ["bid"],
  build({ responses: { coverage } }): Table {
    const row = (title: string, { asked, answered }: { asked: number; answered: number }) => ({
      cells: { volume: title, asked, answered, left: asked - answered, share: asked > 0 ? Math.round((answered / asked) * 1000) / 1000 : null },
    });
    const { business, technical } = coverage;
    return {
      id: "responses/coverage",
      caption: "逐条响应进度",
      columns: [
        { key: "volume", title: "分册", kind: "text", width: 8 },
        { key: "asked", title: "要响应", kind: "integer", width: 5 },
        { key: "answered", title: "已响应", kind: "integer", width: 5 },
        { key: "left", title: "未响应", kind: "integer", width: 5 },
        { key: "share", title: "进度", kind: "percent", width: 5 },
      ],
      rows: [row("商务分册", business), row("技术分册", technical)],
      totals: { label: "合计", sums: { asked: business.asked + technical.asked, answered: business.answered + technical.answered, left: business.asked + technical.asked - business.answered - technical.answered } },
    };
  },
});
