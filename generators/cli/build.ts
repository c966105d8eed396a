/** `tenderbook build`: the main job. */
import { join } from "node:path";
import { openWorkWord, type OpenWork, type Project } from "../../schemas/index.ts";
import { build as buildAll } from "../build.ts";
import { refusal } from "../write.ts";
import { report } from "./check.ts";
import { toFillIn } from "./to-fill-in.ts";
import { folderOptions, type Command } from "./command.ts";

export const build: Command = {
  name: "build",
  options: [
    ...folderOptions,
    { name: "no-pdf", default: "否", help: "不生成投标分册的 PDF：快一些，页码在 Word 打开时更新" },
    { name: "release", default: "否", help: "生成发布版：有示例数据、待填写、缺扫描件、未响应条款就不生成" },
  ],
  async run(values) {
    const [content, out] = [values["content"] as string, values["out"] as string];
    const refused = refusal(out);
    if (refused) {
      process.stderr.write(`${refused}\n`);
      return 2;
    }
    const started = performance.now();
    const result = await buildAll({
      content, out, release: values["release"] === "是", pdf: values["no-pdf"] !== "是",
      onStep: (step, milliseconds) => process.stdout.write(`  ${step}（${seconds(milliseconds)}）\n`),
    });
    if (result.state === "errors") {
      // Work that a release may not leave open is a list to work off, not a fault to be explained one by one.
      const missing = values["release"] === "是" ? toFillIn(result.project.diagnostics) : "";
      const faults = missing ? { ...result.project, diagnostics: result.project.diagnostics.filter(({ open }) => open === undefined) } : result.project;
      process.stdout.write(`\n${report(faults, "text", false)}${missing ? `\n${missing}` : ""}${missing ? "发布版没有生成" : "内容有错误，没有生成"}；上一次生成的文件原样未动。\n`);
      return 1;
    }
    process.stdout.write(`\n${closing(out, result.project)}用时 ${seconds(performance.now() - started)}\n`);
    return 0;
  },
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} 秒`;

function closing(out: string, project: Project): string {
  const counts = new Map<OpenWork, number>();
  for (const { open } of project.diagnostics) if (open) counts.set(open, (counts.get(open) ?? 0) + 1);
  const open = [...counts].map(([kind, count]) => `${openWorkWord[kind]} ${count} 处`);
  const page = (site: string): string => join(out, site, "index.html");
  return [
    `投标团队　${page("bid")}`,
    `项目经理　${page("runbook")}`,
    `评审人员　${page("review")}`,
    `全部文件　${join(out, "manifest.json")}`,
    open.length > 0 ? `还没有完成：${open.join("，")}（逐条见 tenderbook check --all）` : "没有示例数据，也没有待填写的内容",
    "",
  ].join("\n");
}
