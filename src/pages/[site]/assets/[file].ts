/** The styles and scripts of public/, once for each site, and the diagrams that the site shows: no path leaves a site's folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { audiences, type Audience } from "../../../../schemas/index.ts";
import { takeInput } from "../../../build/input.ts";
import { diagramFiles } from "../../../sites/diagrams.ts";

export const getStaticPaths = () => audiences.flatMap((site) => [...readdirSync(takeInput().publicFolder), ...diagramFiles(site).keys()].map((file) => ({ params: { site, file } })));

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

export const GET: APIRoute = ({ params: { site, file = "" } }) =>
  new Response(diagramFiles(site as Audience).get(file) ?? readFileSync(join(takeInput().publicFolder, file)), { headers: { "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" } });
