/** `tenderbook dev`: the sites on this machine, redrawn when content changes. */
import { serveSites } from "../serve.ts";
import { folderOptions, type Command } from "./command.ts";

export const dev: Command = {
  name: "dev",
  options: [...folderOptions, { name: "port", value: "端口", default: "4321", help: "本机端口" }],
  async run(values) {
    const port = Number(values["port"]);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      process.stderr.write(`端口要写 1 到 65535 的整数，不是“${values["port"] as string}”\n`);
      return 2;
    }
    const server = await serveSites({ content: values["content"] as string, port });
    process.stdout.write(`投标团队　${server.address}bid/index.html\n项目经理　${server.address}runbook/index.html\n评审人员　${server.address}review/index.html\n按 Ctrl+C 结束\n`);
    await new Promise<void>((resolve) => process.once("SIGINT", resolve));
    await server.stop();
    return 0;
  },
};
