/** The four fault levels, with time window, scope and response times. */
import { z } from "zod";
import { choice, citations, clockTime, duration, id, integer, prose, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const faultLevels = defineCollection({
  title: "故障级别",
  what: "一个故障级别：时段、范围和时限",
  files: ["service-levels/fault-levels.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("faultLevels"),
    order: integer("级别次序，1 最急", { min: 1 }),
    name: text("级别，照招标文件"),
    definition: prose("定义"),
    scope: choice(["大范围", "小范围"], "故障范围"),
    from: clockTime("时段从"),
    to: clockTime("时段到"),
    remote: duration("多久内电话或远程未排除"),
    arrive: duration("多久到现场"),
    sources: citations(),
  }),
});
