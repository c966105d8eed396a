import type { Table } from "../../values/table.ts";
import { defineView, everybody } from "../view.ts";

/** The register of standards and regulations. */
export const standardsList = defineView({
  id: "standards/list",
  title: "标准规范登记册",
  readers: everybody,
  build({ values }): Table {
    return {
      id: "standards/list",
      caption: "标准规范登记册",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "code", title: "标准号或文号", kind: "text", width: 14 },
        { key: "name", title: "名称", kind: "text", width: 30 },
        { key: "status", title: "状态", kind: "choice", width: 5, choices: ["现行", "废止", "待核"] },
      ],
      rows: values("standards").map(({ id, code, name, status }, index) => ({ id, cells: { no: index + 1, code, name, status } })),
    };
  },
});
