// Loaded before a measured command and the processes it starts: each tells its peak memory when it ends.
import { appendFileSync } from "node:fs";

const file = process.env.TENDERBOOK_PEAKS;
if (file) process.on("exit", () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
