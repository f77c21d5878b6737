import { useQuery } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import { request } from "./client";
import type { ApiProblem } from "./problem";

/** What this client shows of the person who is signed in. */
export type Me = { display_name: string };

const ME = "/api/v1/me";

export function useMe(): UseQueryResult<Me, ApiProblem> {
  return useQuery<Me, ApiProblem>({
    queryKey: [ME],
    queryFn: ({ signal }) => request<Me>(ME, { method: "GET", signal }),
  });
}
