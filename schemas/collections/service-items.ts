/** The service items of chapter six, 五: what is maintained until when. */
import { z } from "zod";
import { choice, citation, id, integer, meaning, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const serviceItems = defineCollection({
  title: "分项运维",
  what: "分项运维期限表的一行",
  files: ["systems/service-items.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("serviceItems"),
    order: integer("序号", { min: 1 }),
    name: text("项目名称，照招标文件"),
    kind: choice(["application", "product", "security", "hardware", "telecom"], "应用软件、产品软件、安全、硬件、电信"),
    term: text("运维期限，照招标文件"),
    modules: meaning(z.array(reference("modules", "模块")), "包含的应用模块，没有就写 []"),
    equipment: meaning(z.array(reference("equipment", "清单")), "包含的设备清单，没有就写 []"),
    lead: reference("roster", "负责人"),
    source: citation(),
  }),
});
