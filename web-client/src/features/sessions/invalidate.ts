import type { QueryClient } from "@tanstack/react-query";
import { MY_ENTRIES } from "@/api/my-entries";

/** After anything that took or gave back a place. */
export async function invalidateSession(queries: QueryClient, sessionId: string): Promise<void> {
  await Promise.all(
    [
      ["/api/v1/sessions"],
      [`/api/v1/sessions/${sessionId}`],
      [`/api/v1/sessions/${sessionId}/waiting-list`],
      ["/api/v1/tickets"],
      ["my-waiting"],
      MY_ENTRIES,
    ].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}
