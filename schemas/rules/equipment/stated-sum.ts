import { sumQuantity } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const equipmentStatedSum = defineRule({
  id: "equipment/stated-sum",
  severity: "error",
  docs: {
    title: "设备清单加得起来",
    what: "清单的行数和数量合计，等于招标文件写明或数出的合计。",
    why: "少一台设备，报价和巡检就少一台；多一台，就多背一份义务。",
  },
  messages: {
    quantity: { text: "“{title}”数量合计 {sum}，招标文件为 {stated}", help: "对照招标文件，改对写错的一行" },
    rows: { text: "“{title}”有 {rows} 行，招标文件为 {stated} 行", help: "补上漏掉的行，或删去多出的行" },
  },
  needs: ["equipment"],
  clause: (catalog) => catalog.all("equipment")[0]?.value.sources[0]?.clause,
  check({ catalog, report }) {
    for (const entry of catalog.all("equipment")) {
      const { items, stated, title, sources } = entry.value;
      const clause = sources[0]?.clause;
      if (stated?.rows !== undefined && stated.rows !== items.length) {
        report({ message: "rows", entry, path: ["items"], data: { title, rows: items.length, stated: stated.rows }, clause });
        continue;
      }
      const sum = sumQuantity(items.map(({ quantity }) => quantity ?? 0));
      if (stated?.quantity === undefined || sum === stated.quantity) continue;
      const wrong = items.findIndex(({ id, quantity }) => quantity !== undefined && !bornOut(id, quantity));
      report({
        message: "quantity", entry, path: wrong >= 0 ? ["items", wrong, "quantity"] : ["stated", "quantity"],
        data: { title, sum, stated: stated.quantity }, clause,
        related: wrong >= 0 ? [{ entry, path: ["stated", "quantity"], message: "合计在这里" }] : [],
      });

      /** Whether the row's own clause says the quantity: then this row is not the wrong one. */
      function bornOut(id: string, quantity: number): boolean {
        const clauseId = items.find((item) => item.id === id)?.source?.clause;
        const cells = clauseId === undefined ? undefined : catalog.get("clauses", clauseId)?.value.cells;
        return cells === undefined || cells.map((cell) => cell.trim()).includes(String(quantity));
      }
    }
  },
});
