// Generates src/api/generated from ../openapi/openapi.json.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const document = process.env.OPENAPI ?? "../openapi/openapi.json";
if (!existsSync(document)) {
  console.log(`${document} does not exist yet: the generated client stays as it is`);
  process.exit(0);
}
// `node_modules/.bin` comes first in the PATH of npm's scripts, so this is the Node that the tools need.
const { status, stdout, stderr, error } = spawnSync("orval", ["--config", "orval.config.ts"], { encoding: "utf8" });
if (status !== 0) console.error(error?.message ?? stdout + stderr);
process.exit(status ?? 1);
