// A server of its own whose clock can be moved: for what takes weeks. The clock of the others stays.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Starts one; `base` is its address, `at` sets its clock and lets due jobs run. */
export async function clockServer() {
  const directory = mkdtempSync(path.join(tmpdir(), "citong-e2e-clock-"));
  const server = spawn(
    process.env.CITONG_BIN ?? "../target/debug/citong",
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
  const base = await new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const found = /listening on (http:\/\/\S+)/.exec(said);
      if (found) resolve(found[1]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}\n${said}`)));
  });
  // A forgotten server does not keep the run alive.
  server.unref();
  server.stdout.unref();
  server.stderr.unref();
  const put = async (address, method, body) => {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${base}${address}`, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status}`);
    return response.json().catch(() => undefined);
  };
  return {
    base,
    stop,
    now: async () => Date.parse((await put("/test/clock", "GET")).now),
    at: async (now) => {
      await put("/test/clock", "PUT", { now });
      await put("/test/jobs/run", "POST");
    },
    jobs: () => put("/test/jobs/run", "POST"),
  };
}
