/** What falls due after the date of the documents, soonest first. */
import type { Model } from "../../schemas/index.ts";
import { anchor } from "./link.ts";

export interface Deadline {
  /** YYYY-MM-DD, or YYYY-MM-DD HH:MM. */
  readonly date: string;
  readonly title: string;
  readonly path: string;
}

export function deadlines(model: Model): readonly Deadline[] {
  const { contract, audience } = model;
  const found: Deadline[] = [
    ...(audience === "bid" ? [
      { date: contract.questionsDue.value, title: "询问截止", path: "clarifications/index.html" },
      { date: contract.bidsDue.value, title: "投标截止", path: "forms/index.html" },
    ] : []),
    { date: contract.term.end, title: "服务期结束", path: "obligations/index.html" },
    ...model.values("drills").filter(({ status }) => status === "planned").map(({ id, date, title }) => ({ date, title, path: `drills/${id}.html` })),
    ...model.values("drills").flatMap(({ id, findings }) => findings.filter(({ status }) => status !== "closed").map(({ due, text }) => ({ date: due, title: `整改：${text}`, path: `drills/${id}.html#findings` }))),
    ...model.values("risks").map(({ id, due, title }) => ({ date: due, title: `风险措施：${title}`, path: `risks/index.html${anchor(id)}` })),
    ...model.obligations.flatMap(({ id, obligation }) => (obligation.when.date === undefined || (audience !== "bid" && obligation.phase === "bid") ? [] : [{ date: obligation.when.date, title: obligation.title, path: `obligations/index.html${anchor(id)}` }])),
  ];
  return found.filter(({ date }) => date.slice(0, 10) >= contract.today).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
