// Every check of the web client, those that fail soonest first.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { firstLoad } from "./first-load.mjs";

const GENERATED = "src/api/generated";
const LIMIT_KB = 160;

function step(name, action) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const failure = action();
  if (failure) {
    console.error(`${name}: ${failure}`);
    process.exit(1);
  }
  console.log(`${name}: ok (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function command(program, ...args) {
  return () => {
    const { status, error } = spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
    return status === 0 ? undefined : `\`${[program, ...args].join(" ")}\` failed${error ? `: ${error.message}` : ""}`;
  };
}

/** Every file below a folder with its text. */
function contents(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
}

function generatedInStep() {
  const before = contents(GENERATED);
  const failure = command("node", "scripts/generate.mjs")();
  if (failure) return failure;
  const after = contents(GENERATED);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return changed.length > 0 ? `was out of date and is rewritten now; commit it: ${changed.join(", ")}` : undefined;
}

function smallEnough() {
  const { kilobytes, files } = firstLoad("dist");
  for (const { name, kilobytes: size } of files) console.log(`${size.toFixed(1).padStart(7)} KB gz  ${name}`);
  console.log(`${kilobytes.toFixed(1).padStart(7)} KB gz  JavaScript of the first page, at most ${LIMIT_KB}`);
  return kilobytes > LIMIT_KB ? "too much" : undefined;
}

step("generated client", generatedInStep);
step("lint", command("oxlint", "--type-aware", "--deny-warnings"));
step("format", command("oxfmt", "--check", "."));
step("types", command("tsc", "--noEmit"));
step("unit tests", command("vitest", "run"));
step("build", command("vite", "build"));
step("first load", smallEnough);
