import type { EntryValue, Member } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

type Requirement = EntryValue<"staffingRequirements">;

/** One row of the staffing table taken apart: each condition, what the people have, and which paper shows it. */
export const staffingProof = defineView({
  id: "staffing/proof",
  title: "一行人员要求的逐项对照",
  readers: ["bid"],
  parameters: ({ staffing }) => staffing.requirements.map(({ requirement }) => requirement.id),
  build({ staffing }, parameter): Table {
    const found = staffing.requirements.find(({ requirement }) => requirement.id === parameter);
    return {
      id: "staffing/proof",
      caption: found ? `${found.requirement.projects.length > 1 ? "" : found.requirement.projects.join("")}${found.requirement.role}要求逐项对照` : "人员要求逐项对照",
      ...(found ? { clause: found.requirement.source.clause } : {}),
      columns: [
        { key: "what", title: "项目", kind: "text", width: 6 },
        { key: "wanted", title: "要求", kind: "text", width: 11 },
        { key: "has", title: "我方", kind: "text", width: 14 },
        { key: "paper", title: "材料", kind: "text", width: 7 },
      ],
      rows: found ? conditions(found.requirement, found.members).map((cells) => ({ cells })) : [],
    };
  },
});

function conditions({ headcount, onsite, degree, majors, experienceYears, developmentYears, certificates, socialSecurityMonths }: Requirement, members: readonly Member[]): Record<string, string>[] {
  const people = members.map(({ person }) => person);
  const rows = [{ what: "人数和驻场", wanted: `${headcount} 人${onsite ? "，驻场" : "，不驻场"}`, has: `${people.length} 人，其中驻场 ${people.filter((person) => person.onsite).length} 人`, paper: "汇总表" }];
  if (degree) rows.push({ what: "学历", wanted: `${degree}及以上`, has: counted(people.map((person) => person.degree)), paper: "学历证书" });
  if (majors) rows.push({ what: "专业", wanted: "计算机相关专业", has: counted(people.map((person) => person.major)), paper: "学历证书" });
  if (experienceYears) rows.push({ what: "从业年限", wanted: `满 ${experienceYears} 年`, has: span(members.map(({ years }) => years ?? 0)), paper: "工作经历、证明人" });
  if (developmentYears) rows.push({ what: "软件开发、设计", wanted: `满 ${developmentYears} 年`, has: span(people.map((person) => person.developmentYears)), paper: "工作经历" });
  if (certificates) rows.push({ what: "证书", wanted: `${certificates.join("或")}，有其一`, has: counted(people.flatMap((person) => person.certificates.map(({ name }) => name))), paper: "证书扫描件" });
  if (socialSecurityMonths) rows.push({ what: "社保证明", wanted: `近 ${socialSecurityMonths} 个月任意一个月`, has: counted(people.map((person) => monthText(person.socialSecurity))), paper: "缴费证明" });
  return rows;
}

/** “2024-12” → “2024 年 12 月”. */
const monthText = (month: string): string => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`;

/** “本科（11 人）、硕士（1 人）”; the bare word when there is one person. */
function counted(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  if (distinct.length === words.length) return distinct.join("、");
  return distinct.map((word) => `${word}（${words.filter((other) => other === word).length} 人）`).join("、");
}

/** “18 年”, “最短 7 年，最长 17 年”. */
function span(years: readonly number[]): string {
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? "—" : least === most ? `${least} 年` : `最短 ${least} 年，最长 ${most} 年`;
}
