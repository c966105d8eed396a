/** Columns and row of a table of people with their certificates and telephones. */
import type { Member } from "../../../schemas/index.ts";
import type { Column, Row } from "../../values/table.ts";

export const certifiedColumns: readonly Column[] = [
  { key: "name", title: "姓名", kind: "text", width: 4.8 },
  { key: "position", title: "岗位", kind: "text", width: 6 },
  { key: "degree", title: "学历、专业", kind: "text", width: 6 },
  { key: "years", title: "从业年限", kind: "integer", width: 3 },
  { key: "certificates", title: "证书（编号，有效期止）", kind: "text", width: 12.5 },
  { key: "phone", title: "移动电话", kind: "text", width: 6 },
];

export const certifiedRow = ({ person, years }: Member): Row => ({
  id: person.id,
  cells: {
    name: person.name, position: person.position, degree: `${person.degree}，${person.major}`, years: years ?? null,
    certificates: person.certificates.map(({ name, number, validTo }) => `${name}（${number}，${validTo}）`).join("；") || "—", phone: person.phone,
  },
});
