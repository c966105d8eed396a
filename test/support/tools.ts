/** Programs that some tests use when the machine has them. */
import { execFileSync } from "node:child_process";

export function hasProgram(name: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
