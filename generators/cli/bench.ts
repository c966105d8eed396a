/** `tenderbook bench`: how long check and build take, for the content as it is and ten times as much. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enlarge } from "../bench/enlarge.ts";
import { benchVolumes } from "../bench/volumes.ts";
import { measure, median, type Measure } from "../bench/measure.ts";
import { loadProject } from "../../schemas/index.ts";
import { folderOptions, type Command } from "./command.ts";

export const bench: Command = {
  name: "bench",
  options: [
    ...folderOptions,
    { name: "runs", value: "次数", default: "3", help: "每项跑几次" },
    { name: "times", value: "倍数", default: "10", help: "放大的倍数" },
  ],
  async run(values) {
    const [runs, times] = [Number(values["runs"]), Number(values["times"])];
    if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(times) || times < 2) {
      process.stderr.write("--runs 要写 1 以上的整数，--times 要写 2 以上的整数\n");
      return 2;
    }
    const folder = mkdtempSync(join(tmpdir(), "tenderbook-bench-"));
    try {
      const content = values["content"] as string;
      // A cache of its own: the first build of each is cold, and the user's stays as it is.
      process.env["TENDERBOOK_CACHE"] = join(folder, "cache");
      const larger = join(folder, "content");
      enlarge(content, larger, times);
      const base = table("1 倍", content, folder, runs, runs);
      // A build of so much takes a minute or two: one run tells it.
      const grown = table(`${times} 倍`, larger, folder, runs, 1);
      const entries = [content, larger].map((path) => loadProject(path).summary.entries) as [number, number];
      process.stdout.write(`\n内容条数 ${entries[0]} → ${entries[1]}（${(entries[1] / entries[0]).toFixed(1)} 倍）\n`);
      for (const [name, before] of base) {
        const after = grown.get(name);
        if (!after) continue;
        process.stdout.write(`${name}：时间 ${(after.seconds / before.seconds).toFixed(1)} 倍，内存 ${(after.megabytes / before.megabytes).toFixed(1)} 倍\n`);
      }
      process.stdout.write("\n");
      await benchVolumes(content, join(folder, "volumes"), runs, (line) => process.stdout.write(`${line}\n`));
      return 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** `builds`: how often each build is run; checks and unchanged builds are run `runs` times. */
function table(title: string, content: string, folder: string, runs: number, builds: number): Map<string, Measure> {
  const out = join(folder, "dist");
  rmSync(out, { recursive: true, force: true });
  const results = new Map<string, Measure>();
  const show = (name: string, measures: readonly Measure[]): void => {
    const result = { seconds: median(measures.map(({ seconds }) => seconds)), megabytes: median(measures.map(({ megabytes }) => megabytes)) };
    results.set(name, result);
    process.stdout.write(`${title}　${name}　${result.seconds.toFixed(2)} 秒　${Math.round(result.megabytes)} MB　（${measures.length} 次的中位数）\n`);
  };
  const repeat = (count: number, run: () => Measure): Measure[] => Array.from({ length: count }, run);
  // The PDF is LibreOffice's time, told apart.
  const args = ["--content", content, "--out", out];
  const build = ["build", "--no-pdf", ...args];
  show("检查", repeat(runs, () => measure(["check", ...args, "--format", "json"], folder)));
  show("全新生成", repeat(builds, () => {
    rmSync(out, { recursive: true, force: true });
    rmSync(join(folder, "cache"), { recursive: true, force: true });
    return measure(build, folder);
  }));
  show("改一处再生成", repeat(builds, () => {
    // The former outputs no longer match: everything is checked and built again, unchanged files from the cache.
    writeFileSync(join(out, "manifest.json"), JSON.stringify({ inputs: "", files: [] }));
    return measure(build, folder);
  }));
  show("没有改动再生成", repeat(runs, () => measure(build, folder)));
  return results;
}
