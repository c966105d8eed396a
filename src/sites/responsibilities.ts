/** What one person answers for, with links. */
import { dateInWords, type Model } from "../../schemas/index.ts";
import { anchor } from "./link.ts";

export interface Responsibility {
  readonly title: string;
  readonly path: string;
  readonly what: string;
}

export function responsibilities(model: Model, person: string): readonly Responsibility[] {
  const { systems, equipment } = model;
  const pair = (lead: string, deputy: string): string | undefined => (lead === person ? "负责人" : deputy === person ? "后备负责人" : undefined);
  return [
    ...systems.systems.flatMap(({ system }) => entry(pair(system.owner, system.deputy), system.name, `systems/${system.id}.html`, "信息系统")),
    ...systems.modules.filter(({ staff }) => staff.includes(person)).map(({ id, name, system }) => ({ title: name, path: `systems/${system}.html${anchor(id)}`, what: "应用模块，维护" })),
    ...equipment.filter(({ list }) => list.lead === person).map(({ list }) => ({ title: list.title, path: `equipment/${list.id}.html`, what: "维护对象清单，负责人" })),
    ...systems.serviceItems.filter(({ lead }) => lead === person).map(({ id, name }) => ({ title: name, path: `systems/index.html${anchor(id)}`, what: "分项运维，负责人" })),
    ...model.values("playbooks").flatMap(({ id, title, lead, deputy }) => entry(pair(lead, deputy), title, `playbooks/${id}.html`, "应急预案")),
    ...model.values("drills").filter(({ participants }) => participants.some((participant) => participant.person === person)).map(({ id, title, lead, date }) => ({ title, path: `drills/${id}.html`, what: `演练，${dateInWords(date)}，${lead === person ? "总指挥" : "参演"}` })),
    ...model.values("risks").filter(({ owner }) => owner === person).map(({ id, title }) => ({ title, path: `risks/index.html${anchor(id)}`, what: "风险，责任人" })),
  ];
}

const entry = (part: string | undefined, title: string, path: string, kind: string): Responsibility[] => (part === undefined ? [] : [{ title, path, what: `${kind}，${part}` }]);
