import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startTranslations } from "@/format/i18n";
import { applyStoredType } from "@/format/preferences";
import { newQueryClient } from "./query-client";
import { newRouter } from "./router";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

applyStoredType();
await startTranslations();
const queries = newQueryClient();

// Without it everything works as well, with a network.
if (import.meta.env.PROD && "serviceWorker" in navigator)
  void navigator.serviceWorker.register("/sw.js").catch(() => {});

// A demo may have another time than this device. It is asked for when there is nothing else to do.
const ask = () => void import("./server-time").then(({ askTime }) => askTime());
if ("requestIdleCallback" in window) requestIdleCallback(ask, { timeout: 3000 });
else setTimeout(ask, 500);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={newRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
