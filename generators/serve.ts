/** Content → the three sites on this machine's own address, drawn anew when content changes. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface ServeOptions {
  /** Content folder. */
  readonly content: string;
  readonly port: number;
}

export interface Serving {
  /** Ends with `/`; the sites are below it: bid/, runbook/, review/. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Settings are those of astro.config.mjs; reachable from this machine alone. */
export async function serveSites({ content, port }: ServeOptions): Promise<Serving> {
  process.env["TENDERBOOK_CONTENT"] = resolve(content);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { dev } = await import("astro");
  const server = await dev({ root: fileURLToPath(new URL("../", import.meta.url)), server: { host: "127.0.0.1", port }, logLevel: "warn" });
  return { address: `http://127.0.0.1:${server.address.port}/`, stop: () => server.stop() };
}
