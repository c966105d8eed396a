/** What one person brings to the work: post, degree and field, years, certificates, the latest work of the kind and skills. */
import type { Member } from "../../../schemas/index.ts";
import type { Cell, Column } from "../../values/table.ts";

export const backgroundColumns: readonly Column[] = [
  { key: "name", title: "姓名", kind: "text", width: 4.5 },
  { key: "position", title: "本项目岗位", kind: "text", width: 6 },
  { key: "degree", title: "学历、专业", kind: "text", width: 5 },
  { key: "years", title: "从业／\n开发\n年数", kind: "text", width: 4, align: "center" },
  { key: "certificates", title: "证书", kind: "text", width: 6.5 },
  { key: "work", title: "近年同类工作；专长", kind: "text", width: 13.5 },
];

/** The cells of `backgroundColumns`. Skills that are said elsewhere are left out; so are referees, who stand in brackets in the history. */
export function background(member: Member, said: readonly string[] = []): Record<string, Cell> {
  const { person, years } = member;
  return {
    name: person.name,
    position: person.position,
    degree: `${person.degree}，${person.major}`,
    years: `${years ?? "—"}／${person.developmentYears}`,
    certificates: person.certificates.map(({ name }) => name).join("、") || "—",
    work: [person.history.at(-1)?.project.replace(/（证明人[^）]*）/, ""), ...skillsOf(member).filter((skill) => !said.includes(skill))].filter(Boolean).join("；"),
  };
}

/** The skills of a person, phrase by phrase. */
export const skillsOf = ({ person }: Member): string[] => (person.skills ?? "").replace(/。$/, "").split("；").filter((skill) => skill !== "");
