/** What was handed over, when, to whom, and where it lies. */
import { z } from "zod";
import { date, id, integer, prose, reference, sample, text } from "../fields/index.ts";
import { scan } from "./scan.ts";
import { defineCollection } from "./collection.ts";

export const evidence = defineCollection({
  title: "履约证据",
  what: "一次交付或履行的证据",
  files: ["evidence/*.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("evidence"),
    obligation: reference("obligations", "履行哪项义务"),
    block: reference("blocks", "需求分段；各分段合交一份的不写").optional(),
    period: text("哪一期：2025-03、2025-Q1、2025-H1、2025-W10；由演练触发的写演练编号；只做一次的不写").optional(),
    date: date("交付日期"),
    recipient: text("交给谁"),
    copies: integer("份数", { min: 0 }).optional(),
    place: prose("存放处"),
    file: scan(),
    sample: sample(),
  }),
});
