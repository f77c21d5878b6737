// How much JavaScript the home page loads before it can be used: the entry, the home route's own chunk, and all they import.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ROOTS = ["index.html", "src/app/home-route.tsx"];

export function firstLoad(dist) {
  const manifest = JSON.parse(readFileSync(path.join(dist, ".vite/manifest.json"), "utf8"));
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key) || !manifest[key]) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  for (const root of ROOTS) {
    if (!manifest[root]) throw new Error(`${root} is not in the build`);
    visit(root);
  }
  const names = new Set([...seen].map((key) => manifest[key].file).filter((name) => name.endsWith(".js")));
  const files = [...names].map((name) => ({
    name,
    kilobytes: gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length / 1000,
  }));
  return { files, kilobytes: files.reduce((sum, file) => sum + file.kilobytes, 0) };
}
