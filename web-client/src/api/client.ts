import { offline, problemOf } from "./problem";
import type { ApiProblem } from "./problem";
import { accessToken, replaceToken } from "./session";

/** Every generated operation fails with this. */
export type ErrorType<_Documented> = ApiProblem;
export type BodyType<Body> = Body;

/** The version last read of each record, by its address: what `If-Match` wants when it is changed. */
export const etags = new Map<string, string>();

/** Sends the requests of the generated client. */
export async function request<T>(url: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set("Accept", "application/json, application/problem+json");
  headers.set("Accept-Language", document.documentElement.lang || "zh-CN");
  // The same key on a repetition below: the server then answers what it answered the first time.
  if (init.method === "POST" && !headers.has("Idempotency-Key")) headers.set("Idempotency-Key", newKey());

  let token = needsToken(url) ? await accessToken() : undefined;
  let response = await send(url, init, headers, token);
  if (response.status === 401 && token !== undefined) {
    token = await replaceToken(token);
    if (token !== undefined) response = await send(url, init, headers, token);
  }
  if (!response.ok) throw await problemOf(response);
  const etag = response.headers.get("ETag");
  if (etag !== null) etags.set(url, etag);
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function send(url: string, init: RequestInit, headers: Headers, token: string | undefined): Promise<Response> {
  if (token === undefined) headers.delete("Authorization");
  else headers.set("Authorization", `Bearer ${token}`);
  return fetch(url, { ...init, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw offline(error);
  });
}

/** Signing in must work with a session that has ended. */
function needsToken(url: string): boolean {
  return !/\/auth\/(login|register|refresh)$/.test(url);
}

/** A random idempotency key. `crypto.randomUUID` is missing on plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
