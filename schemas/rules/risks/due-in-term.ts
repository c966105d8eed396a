import { defineRule } from "../rule.ts";

export const risksDueInTerm = defineRule({
  id: "risks/due-in-term",
  severity: "error",
  docs: {
    title: "风险应对期限在服务期内",
    what: "应对措施的完成期限在服务期之内，责任人那时还在项目上。",
    why: "期限在服务期之外，或责任人已离开，措施就没有人做。",
  },
  messages: {
    outside: { text: "“{title}”的期限 {due} 不在服务期（{from} 至 {to}）内", help: "改成服务期内的日期" },
    left: { text: "“{title}”的责任人{name} {date} 已离开项目", help: "换一名在岗的责任人" },
  },
  needs: ["risks", "contract", "roster"],
  check({ catalog, report }) {
    const contract = catalog.one("contract");
    if (!contract) return;
    const [from, to] = [contract.value.signed.value, contract.value.term.end];
    for (const entry of catalog.all("risks")) {
      const { title, due, owner } = entry.value;
      if (due < from || due > to) report({ message: "outside", entry, path: ["due"], data: { title, due, from, to } });
      const person = catalog.get("roster", owner)?.value;
      if (person?.left !== undefined && person.left <= due) report({ message: "left", entry, path: ["owner"], data: { title, name: person.name, date: person.left } });
    }
  },
});
