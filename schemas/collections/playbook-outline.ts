/** What every emergency plan must hold: sections, kinds of prevention, security measures by name, compulsory reporting times. */
import { z } from "zod";
import { choice, citation, duration, flag, id, meaning, prose, reference, text } from "../fields/index.ts";
import { defineCollection } from "./collection.ts";

export const playbookOutline = defineCollection({
  title: "预案大纲",
  what: "每份应急预案都要有的部分",
  files: ["playbooks/outline.yaml"],
  format: "document",
  readers: ["bid", "runbook", "review"],
  schema: z.strictObject({
    sections: meaning(z.array(z.strictObject({ title: text("正文二级标题，一字不差"), what: prose("写什么") })).min(1), "正文要有的部分，按次序"),
    scenariosIn: text("各个场景接在哪一部分的正文之后"),
    prevention: meaning(z.array(text("类别")).min(1), "预防工作至少有哪几类"),
    response: reference("serviceTimes", "首次响应守哪个时限"),
    nextCall: duration("一个人多久没有接电话，就打下一人；我方定的"),
    measures: meaning(z.array(z.strictObject({
      id: id("measures"), name: text("措施名称，照招标文件"), kind: choice(["网络安全", "数据安全"], "属于哪一类"), how: prose("怎么做"), done: prose("达到什么算做到"),
    })).min(1), "网络和数据安全措施"),
    compulsory: meaning(z.array(z.strictObject({
      time: reference("serviceTimes", "时限"),
      kinds: meaning(z.array(choice(["general", "system", "ca", "power", "telecom", "security"], "预案种类")).min(1), "哪几种预案"),
      every: flag("true 是每个场景都要写到，false 是一份预案有一处就行"),
    })), "预案里必须引用到的合同时限"),
    source: citation(),
  }),
});
