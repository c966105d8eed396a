import { defineRule } from "../rule.ts";

export const staffingSamePersonTwice = defineRule({
  id: "staffing/same-person-twice",
  severity: "error",
  docs: {
    title: "一个人只列一次",
    what: "名册上没有两个人用同一个身份证号或同一个移动电话。",
    why: "同一个人顶两个岗位，人数就是虚的；电话相同，应急时找不到人。",
  },
  messages: {
    idNumber: { text: "{name}与{other}的身份证号相同", help: "核对两人的身份证号；同一个人只留一条" },
    phone: { text: "{name}与{other}的电话相同", help: "改成各自的移动电话" },
  },
  needs: ["roster"],
  check({ catalog, report }) {
    for (const field of ["idNumber", "phone"] as const) {
      const first = new Map<string, ReturnType<typeof catalog.all<"roster">>[number]>();
      for (const entry of catalog.all("roster")) {
        const value = entry.value[field];
        if (value.startsWith("【")) continue;
        const before = first.get(value);
        if (!before) first.set(value, entry);
        else report({ message: field, entry, path: [field], data: { name: entry.value.name, other: before.value.name }, related: [{ entry: before, path: [field], message: `${before.value.name}在这里` }] });
      }
    }
  },
});
