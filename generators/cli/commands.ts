/** The registry of commands, in the order of the help; each is loaded only when it is called. */
import type { Command } from "./command.ts";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  { name: "build", summary: "检查并生成全部：三个站点、Word 和 Excel 文件", load: async () => (await import("./build.ts")).build },
  { name: "check", summary: "检查合同内容，列出每一处问题", load: async () => (await import("./check.ts")).check },
  { name: "dev", summary: "在本机打开三个站点，改内容即时可见", load: async () => (await import("./dev.ts")).dev },
  { name: "due", summary: "列出一段时间到期的义务、逾期的和每天要做的", load: async () => (await import("./due.ts")).due },
  { name: "import", summary: "导入别的系统导出的工单表（Excel、CSV），先列出改动再写", load: async () => (await import("./import.ts")).importCommand },
  { name: "rules", summary: "列出全部检查规则：查什么、为什么", load: async () => (await import("./rules.ts")).rules },
  { name: "schemas", summary: "写出编辑器用的 JSON Schema（schemas/json）", load: async () => (await import("./schemas.ts")).schemas },
  { name: "seal", summary: "封存招标条款：写出每条的指纹，以后改动一个字都查得出", load: async () => (await import("./seal.ts")).seal },
  { name: "bench", summary: "测速：检查、全新生成、再次生成，内容 1 倍和 10 倍", load: async () => (await import("./bench.ts")).bench },
];
