// Loaded before a measured command: tells its peak memory when it ends.
process.on("exit", () => process.stderr.write(`peak-memory-kilobytes ${process.resourceUsage().maxRSS}\n`));
