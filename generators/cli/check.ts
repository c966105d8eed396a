/** `tenderbook check`: checks the content and tells every problem. */
import { renderGithub, renderJson, renderSarif, renderText, rules, type Project } from "../../schemas/index.ts";
import { checkProject } from "../check-project.ts";
import { folderOptions, type Command } from "./command.ts";
import { dayProblem, namedDay, todayOption } from "./today.ts";

export const check: Command = {
  name: "check",
  options: [
    ...folderOptions,
    { name: "format", value: "格式", choices: ["text", "json", "sarif", "github"], default: "text", help: "输出格式" },
    { name: "release", default: "否", help: "按发布版检查：示例数据、待填写、缺扫描件、未响应条款都算错误" },
    todayOption,
    { name: "all", default: "否", help: "逐条列出未完成的工作，不合并" },
  ],
  async run(values) {
    const problem = dayProblem(values, todayOption);
    if (problem !== undefined) {
      process.stderr.write(problem);
      return 2;
    }
    const project = await checkProject(values["content"] as string, values["release"] === "是", namedDay(values, "today"));
    process.stdout.write(report(project, values["format"] as string, values["all"] === "是"));
    return project.summary.errors > 0 ? 1 : 0;
  },
};

export function report(project: Project, format: string, all: boolean): string {
  const { diagnostics, summary } = project;
  switch (format) {
    case "json":
      return renderJson(diagnostics, summary);
    case "sarif":
      return renderSarif(diagnostics, rules.map(({ id, docs }) => ({ id, title: docs.title })));
    case "github":
      return renderGithub(diagnostics);
    default: {
      const text = renderText(diagnostics, { lineOf: project.lineOf, all });
      const end = `检查了 ${summary.entries} 条内容、${summary.rules} 条规则：${summary.errors} 个错误，${summary.warnings} 个警告\n`;
      return text ? `${text}\n${end}` : end;
    }
  }
}
