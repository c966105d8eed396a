import type { Facts } from "../../values/facts.ts";
import { defineView } from "../view.ts";

/** 项目主要人员基本情况表: one person's head of form 2.2 of chapter five. */
export const staffingPerson = defineView({
  id: "staffing/person",
  title: "项目主要人员基本情况表",
  readers: ["bid"],
  parameters: ({ staffing }) => staffing.members.map(({ person }) => person.id),
  build({ staffing }, parameter): Facts {
    const member = staffing.members.find(({ person }) => person.id === parameter);
    if (!member) return { id: "staffing/person", caption: "项目主要人员基本情况表", items: [] };
    const { person, age, years } = member;
    const [year, month] = person.graduated.split("-") as [string, string];
    return {
      id: "staffing/person",
      caption: `项目主要人员基本情况表：${person.name}`,
      items: [
        { label: "姓名", value: person.name },
        { label: "性别", value: person.sex },
        { label: "年龄", value: String(age ?? "") },
        { label: "从事本专业工作年限", value: `${years ?? ""} 年` },
        { label: "毕业院校和专业", value: `${year}年${Number(month)}月毕业于${person.school}${person.major}系（科），学制${person.schooling ?? "【待填写】"}年（${person.degree}）` },
        { label: "职称（或执业资格）", value: person.title },
        { label: "拟在本项目中担任的职务", value: person.position },
        { label: "证书", value: person.certificates.map(({ name, number }) => `${name}（${number}）`).join("；") || "无" },
      ],
    };
  },
});
