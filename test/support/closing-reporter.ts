/** Ends a test run with one plain line, tells how to get what was skipped, and fails on skips where none may be. */
import type { Reporter, TestModule } from "vitest/node";

const install = "apt-get install chromium libreoffice-writer libreoffice-calc fonts-noto-cjk poppler-utils";

export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    const skipped: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped.push(test.fullName);
      }
    }
    if (skipped.length > 0) {
      console.log(`\n跳过 ${skipped.length} 项，因为这台机器上没有 Chromium、LibreOffice 或 poppler-utils。要一起运行，先装：\n  ${install}`);
      for (const name of skipped) console.log(`  - ${name}`);
      if (process.env["TENDERBOOK_NOTHING_SKIPPED"]) {
        console.log("这里不许跳过任何一项。");
        process.exitCode = 1;
      }
    }
    console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}
