/** What the API says when it refuses (RFC 9457), with the members that a screen acts on. */
export type Problem = {
  /** Stable URI path such as `/problems/booking-conflict`. */
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  /** The request id, to quote when asking for help. */
  instance?: string;
  errors?: { pointer: string; code: string; detail: string }[] | null;
  conflicts?: unknown;
  alternatives?: unknown;
  /** Departments, codes of items that a catalogue lacks something of. */
  departments?: unknown;
  codes?: unknown;
  /** How many places the caller could have. */
  remaining?: unknown;
};

/** The last segment of a problem's type; the two at the end are ours, for an answer that never came. */
export type ProblemSlug =
  | "booking-conflict"
  | "booking-limit"
  | "cancellation-too-late"
  | "duplicate"
  | "hold-expired"
  | "idempotency-in-progress"
  | "invalid-credentials"
  | "invalid-input"
  | "invalid-token"
  | "invalid-transition"
  | "no-availability"
  | "not-found"
  | "places-free"
  | "session-full"
  | "too-many-attempts"
  | "too-many-requests"
  | "unauthenticated"
  | "offline"
  | "unreadable";

/** A refusal of the API, or the lack of an answer. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title, options);
    this.name = "ApiProblem";
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  is(slug: ProblemSlug): boolean {
    return this.problem.type === `/problems/${slug}`;
  }

  /** What is said about one field of the body, such as `/password`. */
  field(pointer: string): string | undefined {
    return this.problem.errors?.find((error) => error.pointer === pointer)?.detail;
  }
}

/** The problem in an answer that is not 2xx. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiProblem(body);
  return new ApiProblem({ type: "/problems/unreadable", title: response.statusText, status: response.status });
}

/** The problem of a request that got no answer. */
export function offline(cause: unknown): ApiProblem {
  return new ApiProblem({ type: "/problems/offline", title: "offline", status: 0 }, { cause });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "type" in value && "title" in value && "status" in value;
}
