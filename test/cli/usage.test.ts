import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commands } from "../../generators/cli/commands.ts";
import { main } from "../../generators/cli/main.ts";

let out = "";
let err = "";
beforeEach(() => {
  [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("%s lists every command and ends with 0", async (argument) => {
    expect(await main([argument])).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary.replace(/[()/]/g, "\\$&")}$`, "m"));
    expect(out).toContain("退出码：0 没有错误，1 内容有错误，2 用法不对");
  });

  test("no command shows the same and ends with 2", async () => {
    expect(await main([])).toBe(2);
    expect(out).toContain("用法：tenderbook <命令> [选项]");
  });

  test.each(commands.map(({ name }) => name))("%s --help tells every option in Chinese with its default", async (name) => {
    expect(await main([name, "--help"])).toBe(0);
    const entry = commands.find((command) => command.name === name)!;
    const { options } = await entry.load();
    expect(out.startsWith(`${entry.summary}\n`)).toBe(true);
    for (const option of [...options, { name: "help", help: "显示这份说明", default: "否" }]) {
      expect(option.help).toMatch(/\p{Script=Han}/u);
      expect(out).toMatch(new RegExp(`^  --${option.name}( <.+>)?\n      .*；默认：.+$`, "m"));
      for (const choice of ("choices" in option ? option.choices : undefined) ?? []) expect(out).toContain(choice);
    }
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    for (const option of options) if (option.choices) expect(option.choices).toContain(option.default);
  });
});

describe("wrong use is told in Chinese, with where to look, and ends with 2", () => {
  test.each<[string[], string]>([
    [["nope"], "没有“nope”这个命令。可用的命令：build、check"],
    [["--release"], "没有“--release”这个命令"],
    [["constructor"], "没有“constructor”这个命令"],
    [["check", "--nope"], "不认识“--nope”"],
    [["check", "content"], "不认识“content”"],
    [["check", "-x"], "不认识“-x”"],
    [["check", "--"], "不认识“--”"],
    [["check", "--Format", "json"], "不认识“--Format”"],
    [["check", "--toString"], "不认识“--toString”"],
    [["check", "--content"], "--content 后面要写目录"],
    [["check", "--content="], "--content 后面要写目录"],
    [["check", "--content", ""], "--content 后面要写目录"],
    [["check", "--content", "--release"], "--content 后面要写目录"],
    [["check", "--format", "xml"], "--format 只能是 text、json、sarif、github，不是“xml”"],
    [["check", "--format", "JSON"], "--format 只能是"],
    [["check", "--release=yes"], "--release 不带值"],
    [["seal", "--format", "json"], "不认识“--format”"],
  ])("%j", async (args, message) => {
    expect(await main(args)).toBe(2);
    expect(err).toContain(message);
    expect(err).toMatch(/用法见 tenderbook (\w+ )?--help\n$/);
    expect(out).toBe("");
  });
});
