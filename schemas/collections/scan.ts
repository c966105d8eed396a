/** A scan that proves something: a file of the content folder with its digest. */
import { z } from "zod";
import { attachment, meaning, text } from "../fields/index.ts";

export const scan = () =>
  meaning(
    z.strictObject({ file: attachment("扫描件路径，从内容文件夹算起，放在 files 文件夹里"), sha256: text("文件的 SHA-256") }),
    "扫描件；没有就不写，清单里列为【待提供】",
  ).optional();
