import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// Where the API runs during development.
const api = process.env.CITONG_API ?? "http://127.0.0.1:8080";

// What opens without a network from the first visit on. The rest is kept once it was used.
const OFFLINE = [
  "src/app/home-route.tsx",
  "src/app/bookings-route.tsx",
  "src/app/tickets-route.tsx",
  "src/ui/qr.tsx",
  "src/format/locales/en.ts",
  "src/format/locales/resident.zh-CN.ts",
  "src/format/locales/resident.en.ts",
];
const AROUND = ["/", "/favicon.svg", "/manifest.webmanifest"];

type Chunk = { type: "chunk"; fileName: string; isEntry: boolean; facadeModuleId: string | null; imports: string[] };

/** Writes `sw.js` with the list of the files that it keeps. */
function serviceWorker(): Plugin {
  return {
    name: "citong-service-worker",
    apply: "build",
    generateBundle(_options, bundle) {
      const all = Object.values(bundle);
      const chunks = new Map(all.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one as Chunk]] : [])));
      const wanted = new Set<string>();
      const visit = (name: string) => {
        if (wanted.has(name)) return;
        wanted.add(name);
        for (const imported of chunks.get(name)?.imports ?? []) visit(imported);
      };
      for (const chunk of chunks.values()) {
        const from = chunk.facadeModuleId === null ? "" : path.relative(process.cwd(), chunk.facadeModuleId);
        if (chunk.isEntry || OFFLINE.includes(from)) visit(chunk.fileName);
      }
      const styles = all.map((one) => one.fileName).filter((name) => name.endsWith(".css"));
      const files = [...AROUND, ...[...wanted, ...styles].toSorted().map((name) => `/${name}`)];
      const source = readFileSync("service-worker/worker.js", "utf8");
      const version = createHash("sha256").update(source).update(files.join()).digest("hex").slice(0, 12);
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: source.replace("__FILES__", JSON.stringify(files)).replace("__VERSION__", version),
      });
    },
  };
}

type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

const roots = ["src/app/main.tsx", "src/app/home-route.tsx"].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
let first: Set<string> | undefined;

/** What the first page needs is one file: it compresses better than the many that later pages would split it into. */
function firstPage(id: string, modules: Modules): string | null {
  if (!first) {
    first = new Set();
    const visit = (module: string) => {
      if (first?.has(module)) return;
      first?.add(module);
      for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) visit(imported);
    };
    for (const root of roots) visit(root);
  }
  return first.has(id) ? "first" : null;
}

export default defineConfig({
  plugins: [react(), tailwindcss(), serviceWorker()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    manifest: true,
    target: ["chrome111", "safari16.4", "firefox114"],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstPage, priority: 1 }] } } },
  },
  server: { proxy: { "/api": api, "/demo": api, "/test": api, "/.well-known": api } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/test-setup.ts"],
    restoreMocks: true,
  },
});
