import { defineRule } from "../rule.ts";

const fieldName = { place: "使用地点", model: "型号", quantity: "数量" } as const;

export const equipmentTwoReadings = defineRule({
  id: "equipment/two-readings",
  severity: "error",
  docs: {
    title: "一物两说要提出疑点",
    what: "同一件设备在招标文件里有两个地点、两个型号或两个数量的，要有一条疑点覆盖它。",
    why: "不提出来就只能自己猜；猜错了，备件、授权函和巡检地点都跟着错。",
  },
  messages: {
    notAsked: { text: "“{name}”的{field}有两种写法（{value} / {other}），还没有列入疑点", help: "在 content/clarifications 里写一条疑点，covers 写 equipmentItems/{id}" },
  },
  needs: ["equipment", "clarifications"],
  check({ catalog, report }) {
    const covered = new Set(catalog.all("clarifications").flatMap(({ value }) => value.covers ?? []));
    for (const entry of catalog.all("equipment")) {
      entry.value.items.forEach((item, index) => {
        (item.otherwise ?? []).forEach((other, at) => {
          if (covered.has(`equipmentItems/${item.id}`)) return;
          report({
            message: "notAsked", entry, path: ["items", index, "otherwise", at, "value"], clause: other.source.clause,
            data: { id: item.id, name: item.name, field: fieldName[other.field], value: String(item[other.field] ?? ""), other: other.value },
          });
        });
      });
    }
  },
});
