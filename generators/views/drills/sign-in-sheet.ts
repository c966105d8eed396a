/** Who comes to a training or a drill → the sheet that they sign. */
import type { Model } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import type { Drill } from "./drill.ts";

/** Lines for who was not expected. */
const SPARE_LINES = 2;

interface SheetOptions {
  readonly id: string;
  readonly caption: string;
  /** Who came; undefined before the day. */
  readonly attended: readonly string[] | undefined;
  /** Those who only watch sign for the drill, not for the training. */
  readonly observers: boolean;
}

/** An empty sheet to sign, or who signed it: the paper itself is kept. */
export function signInSheet({ staffing }: Model, drill: Drill | undefined, { id, caption, attended, observers }: SheetOptions): Table {
  const signed = (person: string): string | null => (attended === undefined ? null : attended.includes(person) ? "已签到" : "未到场");
  const watching = observers ? (drill?.observers ?? []) : [];
  const rows = [
    ...(drill?.participants ?? []).map(({ person, role }) => ({ name: staffing.name(person), role, sign: signed(person) })),
    ...watching.map(({ who }) => ({ name: who, role: "观察员", sign: attended === undefined ? null : "已签到" })),
    ...(attended === undefined ? Array.from({ length: SPARE_LINES }, () => ({ name: null, role: null, sign: null })) : []),
  ];
  return {
    id, caption,
    columns: [
      { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
      { key: "name", title: "姓名", kind: "text", width: 10 },
      { key: "role", title: "演练岗位", kind: "text", width: 12 },
      { key: "sign", title: "签名", kind: "text", width: 12, align: "center" },
      { key: "time", title: "到场时刻", kind: "text", width: 7, align: "center" },
    ].filter(({ key }) => attended === undefined || key !== "time") as Table["columns"],
    rows: rows.map((cells, index) => ({ cells: { no: index + 1, ...cells, time: null } })),
    notes: attended === undefined ? ["本人签名，不代签。"] : ["本人签名的签到表原件随演练资料归档。"],
  };
}
