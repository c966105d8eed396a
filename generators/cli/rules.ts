/** `tenderbook rules`: lists the rules. */
import { rules as registry } from "../../schemas/index.ts";
import { folderOptions, type Command } from "./command.ts";

const severityWord = { error: "错误", warning: "警告", sample: "发布版错误", placeholder: "发布版错误", scan: "发布版错误", unanswered: "发布版错误" } as const;

export const rules: Command = {
  name: "rules",
  options: [...folderOptions, { name: "format", value: "格式", choices: ["text", "json"], default: "text", help: "输出格式" }],
  run(values) {
    if (values["format"] === "json") {
      process.stdout.write(`${JSON.stringify(registry.map(({ id, severity, docs }) => ({ id, severity, ...docs })), null, 2)}\n`);
      return 0;
    }
    for (const { id, severity, docs } of registry) {
      process.stdout.write(`${id}（${severityWord[severity]}）${docs.title}\n    查什么：${docs.what}\n    为什么：${docs.why}\n`);
    }
    process.stdout.write(`共 ${registry.length} 条规则\n`);
    return 0;
  },
};
