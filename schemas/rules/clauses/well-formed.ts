import { defineRule } from "../rule.ts";

const kindNames = { heading: "标题", "lead-in": "引导语", requirement: "要求", description: "说明", information: "信息", table: "表头", row: "表行", artefact: "页面杂项" } as const;

export const clausesWellFormed = defineRule({
  id: "clauses/well-formed",
  severity: "error",
  docs: {
    title: "条款写法成套",
    what: "标题有层级，表行的格数与表头相同，除表行外都有文字，只有要求和表行才分派到响应表。",
    why: "响应表按条款生成；缺一格、错一层，表就对不上。",
  },
  messages: {
    level: { text: "标题没有写层级", help: "补上 level，章为 1" },
    cells: { text: "这一行有 {cells} 格，表头有 {columns} 列", help: "补齐或合并单元格；合并到上一行的格写成 \"\"" },
    stray: { text: "表行前面没有表头", help: "在它前面补上 kind: table 的一条" },
    empty: { text: "这一条没有文字", help: "补上 text；表行写 cells" },
    volume: { text: "{kind}不用逐条响应，却分派到了响应表", help: "去掉 volume，或把类别改成 requirement" },
  },
  needs: ["clauses"],
  check({ catalog, report }) {
    let columns: number | undefined;
    for (const entry of catalog.all("clauses")) {
      const { kind, level, text, number, cells, volume } = entry.value;
      if (kind === "heading" && level === undefined) report({ message: "level", entry });
      if (kind === "table") columns = entry.value.columns?.length ?? 0;
      if (kind === "row") {
        if (columns === undefined) report({ message: "stray", entry });
        else if (cells?.length !== columns) report({ message: "cells", entry, path: ["cells"], data: { cells: cells?.length ?? 0, columns } });
      } else if (kind !== "table" && text === undefined && number === undefined) {
        report({ message: "empty", entry });
      }
      if (volume && kind !== "requirement" && kind !== "row") report({ message: "volume", entry, path: ["volume"], data: { kind: kindNames[kind] } });
    }
  },
});
