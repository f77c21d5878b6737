import { expect, test } from "vitest";
import { fakeApi, on, problem, TOKENS } from "@/app/fake-api";
import { request } from "./client";
import { ApiProblem } from "./problem";
import { isSignedIn, keep } from "./session";

const refresh = (answer = () => ({ body: { ...TOKENS, access_token: "access-2", refresh_token: "refresh-2" } })) =>
  on("POST", "/api/v1/auth/refresh", answer);
const me = on("GET", "/api/v1/me", ({ headers }) =>
  headers.get("Authorization") === "Bearer access-2" ? { body: { id: "1" } } : problem(401, "invalid-token"),
);
const getMe = () => request<{ id: string }>("/api/v1/me", { method: "GET" });

test("nobody signed in: no token is sent and none is fetched", async () => {
  const asked = fakeApi(on("GET", "/api/v1/regions", () => ({ body: {} })));
  await request("/api/v1/regions", { method: "GET" });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers.has("Authorization")).toBe(false);
});

test("requests at the same time refresh an expired token once", async () => {
  keep({ ...TOKENS, expires_in: 0 });
  const asked = fakeApi(refresh(), me);
  const answers = await Promise.all([getMe(), getMe(), getMe()]);
  expect(answers).toEqual([{ id: "1" }, { id: "1" }, { id: "1" }]);
  const refreshes = asked.filter(({ path }) => path.endsWith("/refresh"));
  expect(refreshes.map(({ body }) => body)).toEqual([{ refresh_token: "refresh-1" }]);
});

test("a token that the server no longer takes is replaced, with the same idempotency key", async () => {
  keep(TOKENS);
  const book = on("POST", "/api/v1/bookings", ({ headers }) =>
    headers.get("Authorization") === "Bearer access-2"
      ? { status: 201, body: { id: "b" } }
      : problem(401, "invalid-token"),
  );
  const asked = fakeApi(refresh(), book);
  await request("/api/v1/bookings", { method: "POST", body: "{}" });
  const keys = asked
    .filter(({ path }) => path.endsWith("/bookings"))
    .map(({ headers }) => headers.get("Idempotency-Key"));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
});

test("a session that has ended is forgotten, and the refusal is told", async () => {
  keep({ ...TOKENS, expires_in: 0 });
  fakeApi(
    refresh(() => problem(401, "invalid-token") as never),
    on("GET", "/api/v1/me", () => problem(401, "unauthenticated")),
  );
  await expect(getMe()).rejects.toMatchObject({ status: 401 });
  expect(isSignedIn()).toBe(false);
});

test("a server in trouble does not end the session", async () => {
  keep({ ...TOKENS, expires_in: 0 });
  fakeApi(refresh(() => problem(503, "unavailable") as never));
  await expect(getMe()).rejects.toMatchObject({ status: 503 });
  expect(isSignedIn()).toBe(true);
});

test("a refusal carries the problem", async () => {
  const errors = [{ pointer: "/login", code: "too_short", detail: "太短" }];
  fakeApi(on("POST", "/api/v1/auth/register", () => problem(422, "invalid-input", { errors })));
  const failure = await request("/api/v1/auth/register", { method: "POST", body: "{}" }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ApiProblem);
  expect((failure as ApiProblem).is("invalid-input")).toBe(true);
  expect((failure as ApiProblem).field("/login")).toBe("太短");
});
