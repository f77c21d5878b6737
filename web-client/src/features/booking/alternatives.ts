import type { ApiProblem } from "@/api/problem";

export type Alternative = { starts_at: string; ends_at: string };

/** The free times nearby that a conflict names. */
export function alternativesOf(problem: ApiProblem): Alternative[] {
  const named = problem.problem.alternatives;
  return Array.isArray(named) ? named.filter(isAlternative) : [];
}

function isAlternative(value: unknown): value is Alternative {
  return (
    typeof value === "object" &&
    value !== null &&
    "starts_at" in value &&
    "ends_at" in value &&
    typeof value.starts_at === "string" &&
    typeof value.ends_at === "string"
  );
}
