/** Which service time each kind of record is held against. */
import { z } from "zod";
import { reference } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const operationLimits = defineCollection({
  title: "记录适用的时限",
  what: "运维记录按哪几个服务时限核对，全部月份共用",
  files: ["operations/limits.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    faultResponse: reference("serviceTimes", "故障从接报到响应的时限"),
    demandResponse: reference("serviceTimes", "需求工单从受理到响应的时限"),
    ticketHandling: reference("serviceTimes", "其余工单从受理到处理完成的时限"),
  }),
});
