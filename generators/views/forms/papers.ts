import type { Scans } from "../../values/scans.ts";
import { defineView } from "../view.ts";
import { scansOfPapers } from "./scans-of-papers.ts";

/** The papers behind one form, in the order of content. */
export const formsPapers = defineView({
  id: "forms/papers",
  title: "表单后面的证明材料",
  readers: ["bid"],
  parameters: ({ values }) => [...new Set(values("papers").map(({ form }) => form))],
  build({ values }, parameter): Scans {
    return { id: "forms/papers", caption: "证明材料", scans: scansOfPapers(values("papers").filter(({ form }) => form === parameter)) };
  },
});
