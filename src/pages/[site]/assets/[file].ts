/** The styles and scripts of public/, once for each site: no path leaves a site's folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { audiences } from "../../../../schemas/index.ts";
import { takeInput } from "../../../build/input.ts";

export const getStaticPaths = () => audiences.flatMap((site) => readdirSync(takeInput().publicFolder).map((file) => ({ params: { site, file } })));

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

export const GET: APIRoute = ({ params: { file = "" } }) =>
  new Response(readFileSync(join(takeInput().publicFolder, file)), { headers: { "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" } });
