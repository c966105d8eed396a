import { readIdentityNumber } from "../../calc/identity-number.ts";
import { defineRule } from "../rule.ts";

export const staffingIdNumberAgrees = defineRule({
  id: "staffing/id-number-agrees",
  severity: "error",
  docs: {
    title: "身份证号与人对得上",
    what: "身份证号的校验位正确，里面的出生日期和性别与名册一致。",
    why: "人员表和身份证复印件放在一起，评委一眼就看出不一致，按虚假材料处理。",
  },
  messages: {
    check: { text: "{name}的身份证号校验位不对", help: "对照身份证重新录入 18 位号码" },
    noDay: { text: "{name}的身份证号里的出生日期不是日历上的一天", help: "对照身份证重新录入 18 位号码" },
    born: { text: "{name}的身份证号写出生 {inNumber}，名册写 {born}", help: "对照身份证改对其中一个" },
    sex: { text: "{name}的身份证号表明是{inNumber}，名册写{sex}", help: "对照身份证改对其中一个" },
  },
  needs: ["roster"],
  check({ catalog, report }) {
    for (const entry of catalog.all("roster")) {
      const { name, idNumber, born, sex } = entry.value;
      const number = readIdentityNumber(idNumber);
      if (!number.checkDigitRight) report({ message: "check", entry, path: ["idNumber"], data: { name } });
      else if (number.born === undefined) report({ message: "noDay", entry, path: ["idNumber"], data: { name } });
      else if (number.born !== born) report({ message: "born", entry, path: ["born"], data: { name, inNumber: number.born, born }, related: [{ entry, path: ["idNumber"], message: "身份证号在这里" }] });
      else if (number.sex !== sex) report({ message: "sex", entry, path: ["sex"], data: { name, inNumber: number.sex, sex }, related: [{ entry, path: ["idNumber"], message: "身份证号在这里" }] });
    }
  },
});
