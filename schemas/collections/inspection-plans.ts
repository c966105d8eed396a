/** What is inspected regularly, by whom, and which duties the inspection fulfils. */
import { z } from "zod";
import { choice, clockTime, date, id, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const inspectionPlans = defineCollection({
  title: "巡检安排",
  what: "一种定期巡检：履行哪些义务、多久一次、谁去",
  files: ["operations/inspection-plans.yaml"],
  format: "list",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    id: id("inspectionPlans"),
    title: text("巡检名称"),
    every: choice(["半天", "日", "周", "月", "季"], "多久一次，每一期至少要有一条记录"),
    rounds: meaning(z.array(z.strictObject({ name: text("场次"), from: clockTime("不早于"), to: clockTime("不晚于") })).length(2), "半天一次的，早晚两场各在什么时刻之间").optional(),
    from: date("从哪一天起；不写就从合同签订之日起").optional(),
    places: meaning(z.array(text("地点")).min(1), "每一期都要到的地点，每处一条记录").optional(),
    staffed: choice(["驻场", "到场", "远程"], "驻场人员在岗做、专程到场做，还是远程做"),
    people: meaning(z.array(reference("roster", "人员")).min(1), "由谁做"),
    duties: meaning(z.array(reference("obligations", "义务")).min(1), "履行哪些义务"),
    what: prose("看什么"),
  }),
});
