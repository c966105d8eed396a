import { proseOf } from "../../calc/prose-of.ts";
import { longestRun, nearestEnding, placeNames, withoutSpace } from "../../calc/similar-name.ts";
import type { Catalog } from "../../catalog.ts";
import type { CollectionName } from "../../collections/index.ts";
import { defineRule } from "../rule.ts";

const projectName = /[\u4e00-\u9fa5\d \u3000]{4,40}(?:维护|运维|服务|建设)项目/g;
const longNumber = /(?<![\d-])(?:\d{15,}(?:-\d+)?|\d{4}-\d{12})(?![\d-])/g;
/** Characters in sequence that make a name look like ours. */
const sharedRun = 8;
/** The tender's contradictions, and what tells of other projects. */
const ofOthers: ReadonlySet<CollectionName> = new Set(["clarifications", "references"]);

export const textProjectName = defineRule({
  id: "text/project-name",
  severity: "error",
  docs: {
    title: "项目名称、编号处处相同",
    what: "正文里像本项目名称的写法，与 contract.yaml 的 project 一字不差（不计空白）；15 位以上的编号是本项目的编号，或招标文件、投标人信息里有的号码。业绩和疑点的说明不查。",
    why: "项目名称差一个字、一个年份，就像从别的标书抄来的，也可能被当作投错了项目。",
  },
  messages: {
    differs: { text: "项目名称写成“{has}”，本项目是“{project}”", help: "改成 {project}，或用 <Fact id=\"contract.project\" />" },
    number: { text: "“{number}”不是本项目的编号", help: "项目编号是 {projectNumber}，内部项目编号是 {internalNumber}；用 <Fact id=\"contract.projectNumber\" /> 引用" },
  },
  needs: ["contract"],
  check({ catalog, report }) {
    const contract = catalog.one("contract")?.value;
    if (!contract) return;
    const { projectNumber, internalNumber } = contract;
    const project = withoutSpace(contract.project);
    const cities = placeNames(contract.buyer.name);
    const others = catalog.all("references").map(({ value }) => withoutSpace(value.project));
    let numbers: ReadonlySet<string> | undefined;
    for (const { entry, path, text, place } of proseOf(catalog)) {
      if (ofOthers.has(entry.collection)) continue;
      if (text.includes("项目")) {
        for (const [match] of text.matchAll(projectName)) {
          const words = ownWords(match, project, cities);
          if (words === undefined) continue;
          const has = withoutSpace(words);
          if (others.some((other) => withoutSpace(match).endsWith(other)) || printed(catalog, (line) => withoutSpace(line).replaceAll(project, "").includes(has))) continue;
          report({ message: "differs", entry, path, words, data: { has, project: contract.project }, ...(place ? { place: place(words) } : {}) });
        }
      }
      if (!/\d{12}/.test(text)) continue;
      for (const [number] of text.matchAll(longNumber)) {
        numbers ??= numbersOf(catalog);
        if (number === projectNumber || number === internalNumber || numbers.has(number) || printed(catalog, (line) => line.includes(number))) continue;
        report({ message: "number", entry, path, words: number, data: { number, projectNumber, internalNumber }, ...(place ? { place: place(number) } : {}) });
      }
    }
  },
});

/** The end of a match that looks like the project's name and is not; undefined when it is the name, or nothing like it. */
function ownWords(match: string, project: string, cities: readonly string[]): string | undefined {
  const plain = withoutSpace(match);
  if (plain.endsWith(project)) {
    const city = cities.find((name) => plain.endsWith(name + project));
    return city === undefined ? undefined : endOf(match, city.length + project.length);
  }
  const { start, distance } = nearestEnding(plain, project);
  if (distance > project.length / 4 && longestRun(plain, project) < Math.min(sharedRun, project.length)) return undefined;
  return endOf(match, plain.length - start);
}

/** The last so many characters that are not white space, as they are written. */
function endOf(text: string, count: number): string {
  let start = text.length;
  for (let left = count; left > 0 && start > 0; start -= 1) if (withoutSpace(text[start - 1] as string) !== "") left -= 1;
  return text.slice(start);
}

/** Long numbers that are somebody's: accounts, identity numbers, the numbers of the contract. */
function numbersOf(catalog: Catalog): Set<string> {
  const company = catalog.one("company")?.value;
  const contract = catalog.one("contract")?.value;
  return new Set([
    contract?.procurementNumber, company?.account, company?.creditCode, company?.legalRepresentative.idNumber, company?.agent.idNumber,
    ...catalog.all("roster").map(({ value }) => value.idNumber), ...catalog.all("certificates").map(({ value }) => value.number),
  ].filter((number) => number !== undefined));
}

/** Whether the tender itself prints something. */
const printed = (catalog: Catalog, holds: (words: string) => boolean): boolean =>
  catalog.all("clauses").some(({ value }) => holds(value.text ?? "") || (value.cells ?? []).some(holds));
