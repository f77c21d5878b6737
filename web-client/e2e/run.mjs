// Drives the built client in Chromium against the real server with its starting data.
// CITONG_BIN names the server, CHROMIUM the browser. `--quick` leaves out English and large type; E2E_ONLY runs
// those scenarios whose name contains it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { scenarios } from "./scenarios.mjs";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const full = !process.argv.includes("--quick");
const binary = process.env.CITONG_BIN ?? "../target/debug/citong";
const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
for (const [file, what] of [
  [binary, "the server: build it with `cargo build --bin citong` or name it in CITONG_BIN"],
  [browserPath, "a browser: install chromium or name it in CHROMIUM"],
]) {
  if (!existsSync(file)) {
    console.log(`e2e is skipped: ${file} does not exist. It needs ${what}.`);
    process.exit(0);
  }
}
if (!existsSync("dist/index.html") && spawnSync("vite", ["build"], { stdio: "inherit" }).status !== 0) process.exit(1);

const directory = mkdtempSync(path.join(tmpdir(), "citong-e2e-"));
const server = spawn(
  binary,
  [
    "serve",
    "--listen=127.0.0.1:0",
    "--demo",
    "--test-clock",
    "--rate-limit=off",
    "--web-root=dist",
    `--database-url=sqlite:${path.join(directory, "e2e.sqlite3")}`,
  ],
  { stdio: ["ignore", "pipe", "pipe"] },
);

const started = Date.now();
let failed = 0;
let passed = 0;
try {
  const base = await address(server);
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
  server.kill();
  rmSync(directory, { recursive: true, force: true });
}
if (failed > 0) console.log(`  ${failed} failed`);
console.log(`  ${passed} passed (${((Date.now() - started) / 1000).toFixed(1)}s)`);
process.exitCode = failed > 0 ? 1 : 0;

/** Where the server listens, as it says itself. */
function address(process) {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const found = /listening on (http:\/\/\S+)/.exec(said);
      if (found) resolve(found[1]);
    };
    process.stdout.on("data", listen);
    process.stderr.on("data", listen);
    process.on("error", reject);
    process.on("exit", (code) => reject(new Error(`the server ended with ${code}\n${said}`)));
    setTimeout(() => reject(new Error(`the server is not up after 60 s\n${said}`)), 60_000).unref();
  });
}
