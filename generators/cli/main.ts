/** Arguments → a command and its values, or a usage message in Chinese. */
import type { Command, Option, Values } from "./command.ts";
import { commands } from "./commands.ts";

const help: Option = { name: "help", default: "否", help: "显示这份说明" };

export async function main(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", readerLeft);
  const [first, ...rest] = args;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    process.stdout.write(overview());
    return first === undefined ? 2 : 0;
  }
  const found = commands.find(({ name }) => name === first);
  if (!found) return usage(`没有“${first}”这个命令。可用的命令：${commands.map(({ name }) => name).join("、")}`);
  const command = await found.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(commandHelp(command, found.summary));
    return 0;
  }
  const values = parse(command, rest);
  return typeof values === "string" ? usage(values, command) : command.run(values);
}

/** `tenderbook check | head` closes the pipe early: that is no fault. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function parse(command: Command, args: readonly string[]): Values | string {
  const values: Record<string, string> = Object.fromEntries(command.options.map(({ name, default: value }) => [name, value]));
  for (let i = 0; i < args.length; i += 1) {
    const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[i] as string) ?? [];
    const option = command.options.find((candidate) => candidate.name === name);
    if (!option) return `不认识“${args[i] as string}”`;
    if (!option.value) {
      if (inline !== undefined) return `--${option.name} 不带值`;
      values[option.name] = "是";
      continue;
    }
    const value = inline ?? args[++i];
    if (value === undefined || value === "" || (inline === undefined && value.startsWith("--"))) return `--${option.name} 后面要写${option.value}`;
    if (option.choices && !option.choices.includes(value)) return `--${option.name} 只能是 ${option.choices.join("、")}，不是“${value}”`;
    values[option.name] = value;
  }
  return values;
}

function usage(problem: string, command?: Command): number {
  process.stderr.write(`${problem}\n用法见 tenderbook ${command ? `${command.name} ` : ""}--help\n`);
  return 2;
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `tenderbook：把一份运维合同当作数据来保管、检查，并生成全部文件\n\n用法：tenderbook <命令> [选项]\n\n命令：\n${lines.join("\n")}\n\n每个命令的选项和默认值：tenderbook <命令> --help\n退出码：0 没有错误，1 内容有错误，2 用法不对\n`;
}

function commandHelp({ name, options }: Command, summary: string): string {
  const lines = [...options, help].map((option) => {
    const left = `--${option.name}${option.value ? ` <${option.value}>` : ""}`;
    const choices = option.choices ? `（${option.choices.join("、")}）` : "";
    return `  ${left}\n      ${option.help}${choices}；默认：${option.default}`;
  });
  return `${summary}\n\n用法：tenderbook ${name} [选项]\n\n选项：\n${lines.join("\n")}\n`;
}
