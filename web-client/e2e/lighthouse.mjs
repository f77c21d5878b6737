// Lighthouse on the resident's routes: accessibility 100, best practices 95 or more. Performance is only printed: the
// machine decides it.
import { writeFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { FLAGS, browserPath, startDemo } from "./stage.mjs";

const LEAST = { accessibility: 100, "best-practices": 95 };
const PORT = Number(process.env.LIGHTHOUSE_PORT ?? 19_222);

const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
let missed = 0;
try {
  const venues = await fetch(`${demo.base}/api/v1/facilities?limit=1`).then((answer) => answer.json());
  const routes = ["/", "/?free=yes", `/venues/${venues.items[0].id}`, "/sessions", "/map", "/open-days", "/offers"];
  for (const route of [...routes, "/procurement", "/sign-in", "/bookings", "/tickets"]) {
    const result = await lighthouse(`${demo.base}${route}`, {
      port: PORT,
      onlyCategories: ["accessibility", "best-practices", "performance"],
      logLevel: "error",
      locale: "zh",
    });
    const scores = Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]);
    const short = scores.filter(([id, score]) => score < (LEAST[id] ?? 0));
    missed += short.length;
    console.log(`${short.length === 0 ? "ok  " : "FAIL"} ${route} ${scores.map((one) => one.join(" ")).join(", ")}`);
    for (const [id] of short) {
      for (const { id: audit } of result.lhr.categories[id].auditRefs) {
        const { score, title } = result.lhr.audits[audit];
        if (score !== null && score < 1) console.log(`     ${audit}: ${title}`);
      }
    }
    if (process.env.LIGHTHOUSE_REPORT) writeFileSync(process.env.LIGHTHOUSE_REPORT, JSON.stringify(result.lhr));
  }
} finally {
  await browser.close();
  demo.stop();
}
process.exitCode = missed > 0 ? 1 : 0;
