/** What falls due after the date of the documents, soonest first; the duties of one day stand together. */
import { dateInWords, type Model } from "../../schemas/index.ts";
import { dutiesOf } from "./duties.ts";
import { anchor } from "./link.ts";

export interface Deadline {
  /** YYYY-MM-DD, or YYYY-MM-DD HH:MM. */
  readonly date: string;
  readonly title: string;
  readonly path: string;
}

export function deadlines(model: Model): readonly Deadline[] {
  const { contract, audience } = model;
  const bid: Deadline[] = audience !== "bid" ? [] : [
    { date: contract.questionsDue.value, title: "询问截止", path: "clarifications/index.html" },
    { date: contract.bidsDue.value, title: "投标截止", path: "forms/index.html" },
  ];
  const drills = model.values("drills");
  const found: Deadline[] = [
    ...bid,
    { date: contract.term.end, title: "服务期结束", path: "obligations/index.html" },
    ...drills.filter(({ status }) => status !== "held").map(({ id, date, title }) => ({ date, title: `演练：${title}`, path: `drills/${id}.html` })),
    ...drills.flatMap(({ id, findings = [] }) => findings.filter(({ status }) => status !== "closed").map(({ due, text }) => ({ date: due, title: `整改：${text}`, path: `drills/${id}.html#findings` }))),
    ...together(model.values("risks").map(({ id, due, title }) => ({ date: due, title: `风险措施：${title}`, path: `risks/index.html${anchor(id)}` })), "条风险的措施", "risks"),
    ...together(duties(model), "项履约义务", "obligations"),
  ];
  return found.filter(({ date }) => date.slice(0, 10) >= contract.today).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function duties(model: Model): Deadline[] {
  return dutiesOf(model).flatMap(({ id, obligation }) => {
    const { date } = obligation.when;
    return date === undefined ? [] : [{ date, title: obligation.title, path: `obligations/index.html${anchor(id)}` }];
  });
}

/** More than two of a day become one line that leads to the filtered table. */
function together(all: readonly Deadline[], words: string, folder: string): Deadline[] {
  return [...new Set(all.map(({ date }) => date))].flatMap((date) => {
    const own = all.filter((each) => each.date === date);
    return own.length <= 2 ? own : [{ date, title: `${own.length} ${words}`, path: `${folder}/index.html?q=${encodeURIComponent(dateInWords(date))}` }];
  });
}
