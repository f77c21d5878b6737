import type { QueryClient } from "@tanstack/react-query";
import { logout } from "./generated/auth/auth";
import { forget } from "./session";

/** Signs out: here at once, on the server as soon as it can be reached. */
export async function endSession(queries: QueryClient): Promise<void> {
  const told = logout().catch(() => {
    // The session ends on this device either way.
  });
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 2000))]);
  forget();
  queries.clear();
}
