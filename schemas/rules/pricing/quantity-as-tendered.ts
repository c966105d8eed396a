import { sumQuantity } from "../../calc/totals.ts";
import { defineRule } from "../rule.ts";

export const pricingQuantityAsTendered = defineRule({
  id: "pricing/quantity-as-tendered",
  severity: "error",
  docs: {
    title: "数量不少于清单",
    what: "指到应用模块的报价，人月数之和不少于该模块的人月数；指到设备的报价，数量不少于清单。",
    why: "对运维工作量清单中的工作量进行缩减的，作无效标处理。",
  },
  messages: {
    module: { text: "“{name}”报了 {has} 人月，清单是 {wants} 人月", help: "补足人数或工时" },
    equipment: { text: "“{name}”报了 {has}，清单数量是 {wants}", help: "改成清单数量" },
  },
  needs: ["pricing", "modules", "equipment"],
  clause: (catalog) => catalog.all("modules")[0]?.value.source.clause,
  check({ catalog, report }) {
    const personMonths = new Map<string, { has: number; entry: (typeof tables)[number]; index: number }>();
    const tables = catalog.all("pricing");
    // A list whose quantities do not add up is told by equipment/stated-sum; a price is not compared with it.
    const sound = catalog.all("equipment").filter(({ value: { items, stated } }) => stated?.quantity === undefined || stated.quantity === sumQuantity(items.map(({ quantity }) => quantity ?? 0)));
    const wanted = new Map(sound.flatMap(({ value }) => value.items.map((item) => [item.id, item])));
    for (const entry of tables) {
      entry.value.lines.forEach((line, index) => {
        if (line.module && line.months !== undefined) {
          const before = personMonths.get(line.module);
          personMonths.set(line.module, { has: sumQuantity([before?.has ?? 0, line.quantity * line.months]), entry, index });
        }
        const item = line.equipment === undefined ? undefined : wanted.get(line.equipment);
        if (item?.quantity !== undefined && line.quantity < item.quantity && line.spare === undefined) {
          report({ message: "equipment", entry, path: ["lines", index, "quantity"], data: { name: line.name, has: line.quantity, wants: item.quantity }, clause: item.source?.clause });
        }
      });
    }
    for (const [id, { has, entry, index }] of personMonths) {
      const module = catalog.get("modules", id);
      if (!module || has >= module.value.personMonths) continue;
      report({ message: "module", entry, path: ["lines", index, "months"], data: { name: module.value.name, has, wants: module.value.personMonths }, clause: module.value.source.clause });
    }
  },
});
