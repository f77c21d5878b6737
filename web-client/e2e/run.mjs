// Drives the built client in Chromium against the real server with its starting data.
// CITONG_BIN names the server, CHROMIUM the browser. `--quick` leaves out English and large type; E2E_ONLY runs
// those scenarios whose name contains it.
import { chromium } from "playwright-core";
import { scenarios } from "./scenarios.mjs";
import { FLAGS, browserPath, startDemo } from "./stage.mjs";

const full = !process.argv.includes("--quick");
const demo = await startDemo();
const started = Date.now();
let failed = 0;
let passed = 0;
try {
  const { base } = demo;
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  const only = process.env.E2E_ONLY;
  for (const { name, run } of scenarios({ full }).filter((one) => !only || one.name.includes(only))) {
    const problems = [];
    try {
      await run({ browser, base, problems });
    } catch (error) {
      problems.push(error.message);
    }
    if (problems.length === 0) passed += 1;
    else failed += 1;
    console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
    for (const problem of problems) console.log(`     ${problem}`);
  }
  await browser.close();
} finally {
  demo.stop();
}
if (failed > 0) console.log(`  ${failed} failed`);
console.log(`  ${passed} passed (${((Date.now() - started) / 1000).toFixed(1)}s)`);
process.exitCode = failed > 0 ? 1 : 0;
