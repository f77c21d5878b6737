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
  build: {
    manifest: true,
    target: ["chrome111", "safari16.4", "firefox114"],
    rolldownOptions: {
      output: {
        // What every page needs compresses better in one piece than in twenty.
        codeSplitting: {
          groups: [
            { name: "base", test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack)\// },
            {
              name: "frame",
              test: /src\/(api\/(client|problem|session|passes|regions|next-free|space-rules)|format\/(?!locales)[^/]+|ui\/(failure|notice|button|icons|tag|toggle|select|region-select|name-search)|api\/generated\/(facilities|regions|availability|spaces)\/[^/]+)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": api, "/demo": api, "/.well-known": api } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/test-setup.ts"],
    restoreMocks: true,
  },
});
