/** While somebody writes: content that changes is read again, and the open pages are drawn anew. */
import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { giveInput } from "./input.ts";
import { loadInput } from "./load.ts";

/** `content`: the content folder. Downloads are not built while writing. */
export function contentReload(content: string): AstroIntegration {
  const folder = resolve(content);
  const root = process.cwd();
  const load = (): void => {
    giveInput(loadInput(folder, []));
    process.chdir(root);
  };
  return {
    name: "content-reload",
    hooks: {
      "astro:config:setup": load,
      "astro:server:setup": ({ server, logger }) => {
        // Pages link to files; Astro's development server knows the page of a folder by the folder's name alone.
        server.middlewares.use((request, _response, next) => {
          request.url = request.url?.replace(/\/index\.html(?=$|\?)/, "");
          next();
        });
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          try {
            load();
            server.hot.send({ type: "full-reload" });
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      },
    },
  };
}
