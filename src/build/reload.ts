/** While somebody writes: content that changes is read again, and the open pages are drawn anew. */
import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { audiences } from "../../schemas/index.ts";
import { diagramFiles } from "../sites/diagrams.ts";
import { giveInput } from "./input.ts";
import { loadInput } from "./load.ts";

/** `content`: the content folder. Downloads are not built while writing. */
export function contentReload(content: string): AstroIntegration {
  const folder = resolve(content);
  const root = process.cwd();
  let newest = 0;
  /** Tells what could not be drawn: its code is shown instead. What was overtaken by a later change is dropped. */
  const load = async (warn: (line: string) => void): Promise<boolean> => {
    const own = (newest += 1);
    const loading = loadInput(folder, []);
    process.chdir(root);
    const { input, undrawn } = await loading;
    if (own !== newest) return false;
    giveInput(input);
    for (const line of undrawn) warn(line);
    return true;
  };
  return {
    name: "content-reload",
    hooks: {
      "astro:config:setup": async ({ logger }) => void (await load((line) => logger.warn(line))),
      "astro:server:setup": ({ server, logger }) => {
        // Pages link to files; Astro's development server knows the page of a folder by the folder's name alone.
        server.middlewares.use((request, _response, next) => {
          request.url = request.url?.replace(/\/index\.html(?=$|\?)/, "");
          next();
        });
        // Astro remembers which files there are, and would not find a diagram that has changed.
        server.middlewares.use((request, response, next) => {
          const [, site, file] = /^\/(\w+)\/assets\/(diagram-[\w-]+\.svg)(?:$|\?)/.exec(request.url ?? "") ?? [];
          const reader = audiences.find((audience) => audience === site);
          const svg = reader && file ? diagramFiles(reader).get(file) : undefined;
          if (svg === undefined) return next();
          response.setHeader("content-type", "image/svg+xml").end(svg);
        });
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          load((line) => logger.warn(line)).then(
            (current) => current && server.hot.send({ type: "full-reload" }),
            (error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
          );
        });
      },
    },
  };
}
