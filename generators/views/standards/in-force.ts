import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** What a register number says of its kind; the rest are rules of procurement. GB/T 4754 sorts trades and binds no work. */
const kinds = { national: /^GB(?!\/T 4754-)/, system: /^(ISO|ITSS)/ } as const;

/** The standards of one kind that are not withdrawn. */
export const standardsInForce = defineView({
  id: "standards/in-force",
  title: "执行的标准",
  readers: ["bid"],
  parameters: () => Object.keys(kinds),
  build({ values }, parameter): Table {
    const kind = kinds[parameter as keyof typeof kinds];
    return {
      id: "standards/in-force",
      caption: parameter === "system" ? "执行的体系标准" : "执行的国家标准",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "code", title: "标准号", kind: "text", width: 9 },
        { key: "name", title: "名称", kind: "text", width: 18 },
        { key: "replaces", title: "代替", kind: "text", width: 9 },
      ],
      rows: values("standards").filter(({ code, status }) => status !== "废止" && kind?.test(code)).map(({ id, code, name, replaces }, index) => ({ id, cells: { no: index + 1, code, name, replaces: replaces ?? "—" } })),
    };
  },
});
