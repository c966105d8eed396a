/** Astro's settings for the editor, for `astro check` and for `astro dev`; the build gives its own folders (generators/site.ts). */
import { defineConfig } from "astro/config";
import { astroSettings } from "./src/build/config.ts";
import { contentReload } from "./src/build/reload.ts";

const content = process.env.TENDERBOOK_CONTENT ?? "content";

const settings = astroSettings();

export default defineConfig({ ...settings, integrations: [...settings.integrations, contentReload(content)] });
