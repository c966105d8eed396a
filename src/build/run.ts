/** The process that builds the sites: one order in, lines and an end out. Astro holds state a process, so each build gets its own. */
import { symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { enableCompileCache } from "node:module";
import { astroSettings } from "./config.ts";
import { giveInput, type Download } from "./input.ts";
import { loadInput } from "./load.ts";
import { writeSearch } from "./search.ts";

export interface Order {
  readonly content: string;
  /** An empty folder; the sites are in `sites/` below it when the build is done. */
  readonly work: string;
  readonly downloads: readonly Download[];
}

export type Answer = { readonly line: string } | { readonly done: true } | { readonly failed: string };

enableCompileCache();
process.once("message", (order: Order) => {
  run(order).then(
    () => answer({ done: true }),
    (error: unknown) => answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.once("disconnect", () => process.exit(1));

async function run({ content, work, downloads }: Order): Promise<void> {
  const { input, undrawn } = await loadInput(content, downloads);
  if (undrawn.length > 0) throw new Error(undrawn.join("\n"));
  giveInput(input);
  // Bundled pages are imported from the folder of work and find their packages through it.
  symlinkSync(dirname(dirname(fileURLToPath(import.meta.resolve("astro/package.json")))), `${work}/node_modules`, "junction");
  process.chdir(work);
  const { build } = await import("astro");
  await build({ ...astroSettings(work), configFile: false, logLevel: "error" });
  writeSearch(`${work}/sites`);
}

function answer(message: Answer): void {
  process.send?.(message, () => {
    if (!("line" in message)) process.exit("done" in message ? 0 : 1);
  });
}
