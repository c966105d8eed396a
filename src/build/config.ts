/** The settings of Astro: pages that work from a folder on a disk, under any path, under a strict content-security policy. */
import { fileURLToPath } from "node:url";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import type { AstroIntegration, AstroUserConfig } from "astro";
import remarkGfm from "remark-gfm";

const srcDir = fileURLToPath(new URL("../", import.meta.url));

/** `work`: an absolute folder for all that Astro writes; without it Astro writes below the project, as in development. */
export function astroSettings(work?: string): AstroUserConfig & { integrations: AstroIntegration[] } {
  return {
    srcDir,
    output: "static",
    trailingSlash: "never",
    build: { format: "preserve", inlineStylesheets: "never", concurrency: 4 },
    // For pages of our own written in MDX. Prose of content is drawn from its guarded tree (src/prose) and never compiled.
    integrations: [mdx({ processor: unified({ remarkPlugins: [remarkGfm], gfm: false, smartypants: false }) })],
    devToolbar: { enabled: false },
    // Styles and scripts are copied into each site by pages/[site]/assets; nothing belongs into the folder above the sites.
    publicDir: work === undefined ? "./.astro/public" : `${work}/public`,
    ...(work === undefined ? {} : { root: work, outDir: `${work}/sites`, cacheDir: `${work}/cache` }),
    // Nothing of a package runs in the browser: there is nothing to optimise before the build.
    vite: { build: { assetsInlineLimit: 0 }, optimizeDeps: { noDiscovery: true } },
  };
}
