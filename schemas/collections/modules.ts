/** The application modules of the maintenance list, with their person-months. */
import { z } from "zod";
import { citation, citations, id, integer, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const modules = defineCollection({
  title: "应用软件模块",
  what: "应用软件维护清单的一行",
  files: ["systems/modules.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("modules"),
    name: text("模块名称，照招标文件"),
    personMonths: integer("人月", { min: 0 }),
    system: reference("systems", "所属信息系统"),
    description: prose("主要功能"),
    parts: meaning(z.array(z.strictObject({ name: text("子系统或功能模块"), note: text("说明").optional() })), "组成，没有就写 []"),
    staff: meaning(z.array(reference("roster", "人员")).min(1), "维护人员"),
    source: citation(),
    described: citations("采购需求对这个模块的描述").optional(),
  }),
});
