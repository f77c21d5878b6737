import { vi } from "vitest";

// For tests: answers of the API by hand, and what was asked.

export type Asked = { method: string; path: string; headers: Headers; body: unknown };
type Answer = { status?: number; body?: unknown };
type Handler = (asked: Asked) => Answer | undefined;

/** Answers `fetch`. The first handler with an answer counts; without one it is a 404 problem. */
export function fakeApi(...handlers: Handler[]): Asked[] {
  const log: Asked[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const asked: Asked = {
      method: init?.method ?? "GET",
      path: input instanceof Request ? input.url : input.toString(),
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
    };
    log.push(asked);
    const answer =
      handlers.map((handler) => handler(asked)).find((found) => found !== undefined) ?? problem(404, "not-found");
    const status = answer.status ?? 200;
    const type = status < 400 ? "application/json" : "application/problem+json";
    const body = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(body, { status, headers: { "Content-Type": type } });
  });
  return log;
}

/** Answers one method and path; a path that ends in `*` matches its beginning. */
export function on(method: string, path: string, answer: (asked: Asked) => Answer): Handler {
  return (asked) => {
    const matches = path.endsWith("*") ? asked.path.startsWith(path.slice(0, -1)) : asked.path === path;
    return asked.method === method && matches ? answer(asked) : undefined;
  };
}

export function problem(status: number, slug: string, more: object = {}): Answer {
  return { status, body: { type: `/problems/${slug}`, title: slug, status, instance: "request-1", ...more } };
}

export const TOKENS = { access_token: "access-1", token_type: "Bearer", expires_in: 900, refresh_token: "refresh-1" };
