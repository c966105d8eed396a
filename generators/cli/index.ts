/** The command line: reads the arguments, runs a command, sets the exit code (0 clean or warnings, 1 errors, 2 usage). */
import { enableCompileCache } from "node:module";

enableCompileCache();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
