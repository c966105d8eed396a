import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";
import { mainPeople } from "./main-people.ts";

/** 拟派项目其他工作人员表基本情况表: form 2.3 of chapter five. */
export const staffingOthers = defineView({
  id: "staffing/others",
  title: "拟派项目其他工作人员表基本情况表",
  readers: ["bid"],
  build(model): Table {
    const main = new Set(mainPeople(model).map(({ person }) => person.id));
    const others = model.staffing.members.filter(({ person }) => !main.has(person.id));
    return {
      id: "staffing/others",
      caption: "拟派项目其他工作人员表基本情况表",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.5, align: "center" },
        { key: "name", title: "姓名", kind: "text", width: 4 },
        { key: "sex", title: "性别", kind: "choice", width: 2.5, choices: ["男", "女"] },
        { key: "age", title: "年龄", kind: "integer", width: 2.5 },
        { key: "degree", title: "学历", kind: "choice", width: 2.5, choices: ["大专", "本科", "硕士", "博士"] },
        { key: "duty", title: "主要分工", kind: "text", width: 9 },
        { key: "certificate", title: "资格水平证书", kind: "text", width: 9 },
        { key: "years", title: "相关工作年限", kind: "integer", width: 3 },
        { key: "other", title: "其他", kind: "text", width: 3 },
      ],
      rows: others.map(({ person, age, years }, index) => ({
        id: person.id,
        cells: {
          no: index + 1, name: person.name, sex: person.sex, age: age ?? null, degree: person.degree, duty: person.position,
          certificate: person.certificates.map(({ name }) => name).join("、") || "—", years: years ?? null, other: person.onsite ? "驻场" : "不驻场",
        },
      })),
    };
  },
});
