/** What a command of the command line is. */

export interface Option {
  /** `--name`; with `value` it takes one. */
  readonly name: string;
  /** Shown in the help as the placeholder of the value; a flag has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default: string;
  readonly help: string;
}

export type Values = Readonly<Record<string, string>>;

export interface Command {
  readonly name: string;
  readonly options: readonly Option[];
  /** Returns the exit code. */
  run(values: Values): Promise<number> | number;
}

/** Options that every command takes. */
export const folderOptions: readonly Option[] = [
  { name: "content", value: "目录", default: "content", help: "合同内容所在的文件夹" },
  { name: "out", value: "目录", default: "dist", help: "生成的文件放在哪个文件夹" },
];
