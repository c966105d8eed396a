/** Where what is remembered between runs lies: node_modules/.cache, or the folder that TENDERBOOK_CACHE names. */
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

export const cacheFolder = (): string =>
  process.env["TENDERBOOK_CACHE"] ? resolve(process.env["TENDERBOOK_CACHE"]) : fileURLToPath(new URL("../node_modules/.cache/tenderbook/", import.meta.url));
