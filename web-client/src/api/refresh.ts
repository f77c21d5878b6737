import type { QueryClient } from "@tanstack/react-query";

/** Asks again for everything whose address begins like one of these. */
export function refresh(queries: QueryClient, ...addresses: string[]): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      typeof first === "string" && addresses.some((address) => first.startsWith(address)),
  });
}
