// What every program here needs: the built client, served by the real server with its starting data, and a browser.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const binary = process.env.CITONG_BIN ?? "../target/debug/citong";
export const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A demo server of one's own; ends the process where the server or the browser is missing. `stop` ends it, and so does the end of the process. */
export async function startDemo() {
  for (const [file, what] of [
    [binary, "the server: build it with `cargo build --bin citong` or name it in CITONG_BIN"],
    [browserPath, "a browser: install chromium or name it in CHROMIUM"],
  ]) {
    if (!existsSync(file)) {
      console.log(`skipped: ${file} does not exist. It needs ${what}.`);
      process.exit(0);
    }
  }
  const built = existsSync("dist/index.html") || spawnSync("vite", ["build"], { stdio: "inherit" }).status === 0;
  if (!built) process.exit(1);
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
  const stop = () => {
    server.kill();
    rmSync(directory, { recursive: true, force: true });
  };
  process.once("exit", stop);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  try {
    const base = await address(server);
    // A forgotten server does not keep the run alive.
    for (const one of [server, server.stdout, server.stderr]) one.unref();
    return { base, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

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
