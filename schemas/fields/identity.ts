/** Ids, references between entries, citations of clauses, and the numbers by which people and firms are known. */
import { z } from "zod";
import { meaning } from "./meaning.ts";
import { flagEditor, text } from "./text.ts";

const idShape = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const editor = { type: ["string", "number"] };

/** The id of an entry, or of a row inside one: ASCII, stable, unique in its namespace. */
export const id = (namespace: string, description = "编号：英文字母、数字、点和连字符；定了不再改") =>
  meaning(z.string().regex(idShape, "编号只用英文字母、数字、点和连字符，例如 ups-1"), description, { defines: namespace, editor });

/** The id of an entry elsewhere in content. */
export const reference = (namespace: string, description: string) =>
  meaning(z.string().regex(idShape, "要写另一条内容的编号，只用英文字母、数字、点和连字符"), description, { refersTo: namespace, editor });

/** The clause that something rests on, and the words in it. */
export const citation = (description = "出处：招标文件的条款和原话") =>
  meaning(
    z.strictObject({
      clause: reference("clauses", "条款编号，见 content/clauses"),
      quote: text("条款里的原话，一字不差"),
    }),
    description, { citation: true },
  );

export const citations = (description = "出处：一条或几条") => meaning(z.array(citation()).min(1, "至少写一条出处"), description);

/** 18 digits of a resident's ID number; the last may be X. The check digit is a rule's matter. */
export const idNumber = (description: string) =>
  meaning(z.string().regex(/^\d{17}[\dX]$/, "身份证号是 18 位数字（最后一位可为大写 X）"), description, { editor });

/** 18 characters of the unified social credit code. */
export const creditCode = (description: string) =>
  meaning(z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, "统一社会信用代码是 18 位数字和大写字母"), description, { editor });

/** A phone number: mobile, landline with area code, or service line. */
export const phone = (description: string) =>
  meaning(z.string().regex(/^(1\d{10}|0\d{2,3}-\d{7,8}(-\d+)?|400-?\d{3}-?\d{4}|【待填写】)$/, "电话写成 13800000000、021-32557526 或 400-881-7190"), description, { editor });

/** Marks data that only a bidder knows and that stands here as an example. */
export const sample = () => meaning(z.literal("true", "示例数据写 sample: true；不是示例就删去这一行").transform(() => true as const).optional(), "示例数据：换成真实内容后删去这一行", { editor: flagEditor(["true"]) });
