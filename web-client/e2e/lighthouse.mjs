// Lighthouse on the resident's routes, signed out and in: accessibility 100, best practices 95 or more. Performance is only printed: the machine
// decides it. LIGHTHOUSE_ONLY runs the routes that contain it, LIGHTHOUSE_REPORT is the file that the last report is written to.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { people } from "./people.mjs";
import { playWeeks } from "./played-weeks.mjs";
import { FLAGS, browserPath, startDemo } from "./stage.mjs";

const LEAST = { accessibility: 100, "best-practices": 95 };
const PORT = Number(process.env.LIGHTHOUSE_PORT ?? 19_222);

const demo = await startDemo();
const profile = mkdtempSync(path.join(tmpdir(), "citong-lighthouse-"));
// Lighthouse opens its pages in the profile of the browser, so who signs in there is signed in.
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: browserPath,
  args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
let missed = 0;

/** Anew for each route: Lighthouse leaves a page while it renews its token, which counts once. */
async function signIn() {
  const { refresh_token: token } = await people(demo.base).login("demo-resident");
  const page = await browser.newPage();
  await page.goto(`${demo.base}/map`);
  await page.evaluate((value) => localStorage.setItem("citong.refresh", value), token);
  await page.close();
}

async function judge(route, name, isSignedIn) {
  if (process.env.LIGHTHOUSE_ONLY && !name.includes(process.env.LIGHTHOUSE_ONLY)) return;
  const result = await lighthouse(`${demo.base}${route}`, {
    port: PORT,
    onlyCategories: ["accessibility", "best-practices", "performance"],
    logLevel: "error",
    locale: "zh",
    disableStorageReset: isSignedIn,
  });
  const scores = Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]);
  const short = scores.filter(([id, score]) => score < (LEAST[id] ?? 0));
  missed += short.length;
  console.log(`${short.length === 0 ? "ok  " : "FAIL"} ${name} ${scores.map((one) => one.join(" ")).join(", ")}`);
  for (const [id] of short) {
    for (const { id: audit } of result.lhr.categories[id].auditRefs) {
      const { score, title } = result.lhr.audits[audit];
      if (score !== null && score < 1) console.log(`     ${audit}: ${title}`);
    }
  }
  if (process.env.LIGHTHOUSE_REPORT) writeFileSync(process.env.LIGHTHOUSE_REPORT, JSON.stringify(result.lhr));
}

try {
  // There is something to see: bookings, sessions, tickets.
  const { venue, sessions } = await playWeeks(people(demo.base), 2);
  const purchases = await fetch(`${demo.base}/api/v1/procurement-projects?status=paid&limit=1`);
  const { items } = await purchases.json();
  for (const [route, name = route] of [
    ["/"],
    ["/?free=yes"],
    [`/venues/${venue.id}`, "/venues/…"],
    ["/sessions"],
    [`/sessions/${sessions[0].id}`, "/sessions/…"],
    ["/map"],
    ["/open-days"],
    ["/offers"],
    ["/procurement"],
    [`/procurement/${items[0].id}`, "/procurement/…"],
    ["/supplier"],
    ["/sign-in"],
    ["/bookings"],
    ["/tickets"],
  ])
    await judge(route, name, false);

  for (const route of ["/", "/bookings", "/tickets", "/notices", "/strikes", "/account", "/series/new"]) {
    await signIn();
    await judge(route, `${route}, signed in`, true);
  }
} finally {
  await browser.close();
  demo.stop();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
