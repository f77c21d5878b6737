import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "@/api/problem";

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Without a network a request fails at once and the page says so, in place of waiting for ever.
        networkMode: "always",
        // A refusal stays a refusal; only what may be a passing trouble is tried again, and not for long.
        retry: (failures, error) =>
          failures < 2 &&
          navigator.onLine &&
          !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
      },
      mutations: { networkMode: "always" },
    },
  });
}
