import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { serviceWorker } from "./service-worker/plugin.ts";

// Where the API runs during development.
const api = process.env.CITONG_API ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), tailwindcss(), serviceWorker()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: { manifest: true, target: ["chrome111", "safari16.4", "firefox114"] },
  server: { proxy: { "/api": api, "/demo": api, "/.well-known": api } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/test-setup.ts"],
    restoreMocks: true,
  },
});
