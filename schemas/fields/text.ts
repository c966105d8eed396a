/** Text fields: every scalar of content arrives as text. */
import { z } from "zod";
import { meaning, type Meaning } from "./meaning.ts";

const editor = { type: ["string", "number", "boolean"] };
// Escapes in YAML can write what a file itself may not hold: "\u0000", half of a surrogate pair.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;
/** A cell of Excel holds 32,767 characters. */
const longest = 30_000;

const scalar = (): z.ZodString => z.string()
  .refine((value) => !control.test(value), "有看不见的控制字符，Word 和 Excel 打不开：删去后重新键入这一处")
  .refine((value) => value.length <= longest, `超过 ${longest} 字，Excel 的一个单元格放不下：分成几段`) as z.ZodString;

/** A line of text that is not empty. */
export const text = (description: string, more: Meaning = {}): z.ZodString =>
  meaning(scalar().refine((value) => value.trim() !== "", "不能为空：填写内容，暂不知道的写【待填写】") as z.ZodString, description, { editor, ...more });

/** Sentences that people will read; placeholders and typed numbers in it are checked. */
export const prose = (description: string): z.ZodString => text(description, { prose: true });

/** Text that may be empty. */
export const anyText = (description: string): z.ZodString => meaning(scalar(), description, { editor });

/** true and false are no words to an editor, unless they are in quotes. */
export const flagEditor = (values: readonly string[]): Readonly<Record<string, unknown>> => ({ type: ["boolean", "string"], enum: values.flatMap((value) => [value === "true", value]) });

/** One of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string): z.ZodEnum<{ [K in T[number]]: K }> =>
  meaning(z.enum(values), description, values.every((value) => value === "true" || value === "false") ? { editor: flagEditor(values) } : {}) as z.ZodEnum<{ [K in T[number]]: K }>;

/** true or false. */
export const flag = (description: string) =>
  meaning(z.enum(["true", "false"], "只能写 true 或 false").transform((value) => value === "true"), description, { editor: flagEditor(["true", "false"]) });

/** A file of the content folder, below a folder named `files`: a scan, a photo. */
export const attachment = (description: string) =>
  meaning(scalar().regex(/^[^\\:*?"<>|]+$/, "文件路径不能有 \\ : * ? \" < > |").refine((value) => !value.startsWith("/") && !value.split("/").includes(".."), "文件要在内容文件夹里：写相对路径，不用 .. 和开头的 /") as z.ZodString, description, { editor });
