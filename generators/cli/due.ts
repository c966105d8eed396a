/** `tenderbook due`: tells what falls due from a day to a day, what is late, and what is done every day. */
import { addDays, buildModel, dateInWords, loadProject, nearestWord, renderText, type CalendarEntry, type Model } from "../../schemas/index.ts";
import { remembering } from "../memory.ts";
import { blocksText, calendarOf, dueBetween, lastDay, periodText, stateWords } from "../views/duty-rows.ts";
import { folderOptions, type Command, type Option, type Values } from "./command.ts";
import { dayProblem, namedDay, todayOption } from "./today.ts";

/** Days that are shown when no end is named. */
const ahead = 30;

const days: readonly Option[] = [
  { name: "from", value: "日期", default: "逾期所依的那一天", help: "从哪一天起" },
  { name: "to", value: "日期", default: `起始日以后 ${ahead} 天`, help: "到哪一天止" },
  todayOption,
];

export const due: Command = {
  name: "due",
  options: [
    ...folderOptions.filter(({ name }) => name === "content"),
    ...days,
    { name: "owner", value: "人", default: "全部", help: "只看一个人的，写名册上的编号或姓名" },
  ],
  run(values) {
    const problem = days.map((option) => dayProblem(values, option)).find((line) => line !== undefined);
    if (problem !== undefined) return usage(problem);
    const project = loadProject(values["content"] as string, { today: namedDay(values, "today"), ...remembering() });
    const errors = project.diagnostics.filter(({ severity }) => severity === "error");
    const model = errors.length === 0 ? buildModel(project.catalog, project.diagnostics, "bid") : undefined;
    if (!model) {
      process.stdout.write(`${renderText(errors, { lineOf: project.lineOf })}\n没有列出：先改好上面的问题，日期才可靠\n`);
      return 1;
    }
    const today = namedDay(values, "today") ?? model.duties.today;
    const from = namedDay(values, "from") ?? today;
    const to = namedDay(values, "to") ?? addDays(from, ahead);
    if (to < from) return usage(`--to ${to} 早于 --from ${from}\n`);
    const owner = ownerOf(model, values);
    if (owner === null) return usage(`名册里没有“${values["owner"] ?? ""}”${hint(model, values["owner"] ?? "")}\n`);
    process.stdout.write(dueText({ ...model, duties: model.duties.asOf(today) }, from, to, owner));
    return 0;
  },
};

function usage(problem: string): number {
  process.stderr.write(`${problem}用法见 tenderbook due --help\n`);
  return 2;
}

/** The id of the person asked for; undefined for all, null for nobody. */
function ownerOf({ staffing }: Model, values: Values): string | undefined | null {
  const asked = values["owner"] ?? "全部";
  if (asked === "全部") return undefined;
  return staffing.members.find(({ person }) => person.id === asked || person.name === asked)?.person.id ?? null;
}

function hint({ staffing }: Model, asked: string): string {
  const close = nearestWord(asked, staffing.members.flatMap(({ person }) => [person.id, person.name]));
  return close === undefined ? "" : `，是不是“${close}”`;
}

/** Late first, then by day, then what is done every day. */
export function dueText(model: Model, from: string, to: string, owner?: string): string {
  const whole = calendarOf(model).filter(({ first }) => owner === undefined || first.duty.obligation.owner === owner);
  const late = whole.filter(({ state, first }) => state === "late" && first.due < from);
  const inside = dueBetween(whole, from, to);
  const dated = inside.filter(({ first }) => !first.daily);
  const daily = inside.filter(({ first }) => first.daily);
  const days = Map.groupBy(dated, lastDay);
  const parts = [
    ...(late.length > 0 ? [`逾期没有证据 ${late.length} 项（到 ${model.duties.today}）`, ...late.map((entry) => line(model, entry, `${entry.first.due}  `))] : []),
    ...[...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([day, entries]) => [`${dateInWords(day)}　${entries.length} 项`, ...entries.map((entry) => line(model, entry))]),
    ...(daily.length > 0 ? [`每天要做 ${daily.length} 项`, ...daily.map((entry) => line(model, entry))] : []),
  ];
  return `${[...parts, `${from} 至 ${to}：到期 ${dated.length} 项，每天要做 ${daily.length} 项；此前逾期 ${late.length} 项`].join("\n")}\n`;
}

function line(model: Model, entry: CalendarEntry, lead = ""): string {
  const { obligation } = entry.first.duty;
  const which = [periodText(entry), blocksText(entry)].filter(Boolean).join("，");
  const early = !entry.first.daily && lastDay(entry) !== entry.first.due ? `期限 ${entry.first.due} 是休息日` : "";
  const facts = [entry.first.times.join("、"), obligation.recipient && `交${obligation.recipient}`, model.staffing.name(obligation.owner), early, entry.state === "open" ? "" : stateWords[entry.state]].filter(Boolean);
  return `  ${lead}${obligation.title}${which ? `（${which}）` : ""}　${facts.join("；")}`;
}
