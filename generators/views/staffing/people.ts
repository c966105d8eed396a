import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** 拟派人员汇总表: the columns of form 2.1 of chapter five. */
export const staffingPeople = defineView({
  id: "staffing/people",
  title: "拟派人员汇总表",
  readers: ["bid"],
  build({ staffing }): Table {
    return {
      id: "staffing/people",
      caption: "拟派人员汇总表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "position", title: "岗位类别及职务", kind: "text", width: 8 },
        { key: "name", title: "姓名", kind: "text", width: 4 },
        { key: "sex", title: "性别", kind: "choice", width: 2.5, choices: ["男", "女"] },
        { key: "age", title: "年龄", kind: "integer", width: 2.5 },
        { key: "degree", title: "学历", kind: "choice", width: 2.5, choices: ["大专", "本科", "硕士", "博士"] },
        { key: "title", title: "职称（或从业资格或执业资格）", kind: "text", width: 9 },
        { key: "years", title: "相关工作年限", kind: "integer", width: 3 },
        { key: "note", title: "备注", kind: "text", width: 4 },
      ],
      rows: staffing.members.map(({ person, age, years }, index) => ({
        id: person.id,
        cells: {
          no: index + 1, position: person.position, name: person.name, sex: person.sex, age: age ?? null, degree: person.degree,
          title: [...(person.title === "无" ? [] : [person.title]), ...person.certificates.map(({ name }) => name).filter((name) => !person.title.startsWith(name))].join("、"),
          years: years ?? null, note: person.onsite ? "驻场" : "不驻场",
        },
      })),
    };
  },
});
