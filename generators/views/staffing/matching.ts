import type { EntryValue, Member } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { sourced } from "../sourced.ts";
import { defineView } from "../view.ts";
import { background, backgroundColumns, skillsOf } from "./background.ts";

type Requirement = EntryValue<"staffingRequirements">;

/** Each row of the staffing table of the tender, and below it the people who fill it with what they bring. */
export const staffingMatching = defineView({
  id: "staffing/matching",
  title: "人员要求逐行匹配",
  readers: ["bid"],
  build({ staffing }): Table {
    return {
      id: "staffing/matching",
      caption: "人员要求表逐行匹配",
      ...sourced(staffing.requirements.map(({ requirement }) => requirement)),
      columns: backgroundColumns,
      rows: staffing.requirements.flatMap(({ requirement, members }) => {
        const shared = sharedSkills(members);
        return [
          { section: [asked(requirement, members.length), ...(shared.length > 0 ? [`共有的专长：${shared.join("；")}`] : [])].join("。") },
          ...members.map((member) => ({ id: member.person.id, cells: background(member, shared) })),
        ];
      }),
    };
  },
});

/** What all of several people can do stands in the title above them, once. */
const sharedSkills = (members: readonly Member[]): string[] =>
  members.length > 1 ? skillsOf(members[0]!).filter((skill) => members.every((member) => skillsOf(member).includes(skill))) : [];

/** “1. 系统维护，项目经理：要求 1 人驻场，配 1 人；本科及以上、…”; rows that ask for no degree in their own words. */
function asked({ order, projects, role, headcount, onsite, degree, majors, experienceYears, developmentYears, certificates, text }: Requirement, has: number): string {
  const wants = [
    degree && `${degree}及以上`,
    majors && "计算机相关专业",
    experienceYears && `从业满 ${experienceYears} 年`,
    developmentYears && `软件开发、设计满 ${developmentYears} 年`,
    certificates && `持${certificates.join("或")}`,
  ].filter(Boolean);
  const people = `要求 ${headcount} 人${onsite ? "驻场" : "，不驻场"}，配 ${has} 人`;
  return `${order}. ${projects.join("、")}，${role}：${[people, wants.length > 0 ? wants.join("、") : text.replace(/。$/, "")].join("；")}`;
}
