import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Where the API runs during development.
const api = process.env.CITONG_API ?? "http://127.0.0.1:8080";

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
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    manifest: true,
    target: ["chrome111", "safari16.4", "firefox114"],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstPage, priority: 1 }] } } },
  },
  server: { proxy: { "/api": api, "/demo": api, "/.well-known": api } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/test-setup.ts"],
    restoreMocks: true,
  },
});
