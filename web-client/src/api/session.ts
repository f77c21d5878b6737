import { useSyncExternalStore } from "react";
import { forgetPasses } from "./passes";
import { offline, problemOf } from "./problem";

// The access token lives in memory only and is short-lived. The refresh token outlives the page; it is spent by each use, and using a
// spent one ends the session, so of all tabs only one may refresh at a time, and it reads the stored token when its turn comes.

const STORED = "citong.refresh";
const LOCK = "citong.refresh";
/** Refresh a little before the server would refuse. */
const EARLY_MS = 15_000;

export type Tokens = { access_token: string; expires_in: number; refresh_token: string };

type Access = { token: string; until: number };

let access: Access | undefined;
let refreshing: Promise<string | undefined> | undefined;
const listeners = new Set<() => void>();

function stored(): string | null {
  return localStorage.getItem(STORED);
}

function changed(): void {
  for (const listener of listeners) listener();
}

export function isSignedIn(): boolean {
  return stored() !== null;
}

/** Keeps the tokens of a login or a refresh. */
export function keep(tokens: Tokens): void {
  access = { token: tokens.access_token, until: Date.now() + tokens.expires_in * 1000 - EARLY_MS };
  localStorage.setItem(STORED, tokens.refresh_token);
  changed();
}

/** Forgets the session on this device. */
export function forget(): void {
  access = undefined;
  localStorage.removeItem(STORED);
  forgetPasses();
  changed();
}

/** A token for the next request; nothing when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  if (access && access.until > Date.now()) return access.token;
  return isSignedIn() ? refresh() : undefined;
}

/** The clock of the server was moved: what it gave out is that much older. */
export function age(ms: number): void {
  if (access) access.until -= ms;
}

/** A token other than the one that was just refused. */
export async function replaceToken(refused: string): Promise<string | undefined> {
  if (access?.token === refused) access = undefined;
  return accessToken();
}

function refresh(): Promise<string | undefined> {
  refreshing ??= alone(exchange).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** Runs while no other tab refreshes; on plain HTTP browsers offer no locks, and there one tab has to do. */
function alone<T>(action: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? navigator.locks.request(LOCK, action) : action();
}

async function exchange(): Promise<string | undefined> {
  const refresh_token = stored();
  if (refresh_token === null) return undefined;
  const response = await fetch("/api/v1/auth/refresh", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refresh_token }),
  }).catch((error: unknown) => {
    throw offline(error);
  });
  if (response.ok) {
    const tokens = (await response.json()) as Tokens;
    keep(tokens);
    return tokens.access_token;
  }
  const problem = await problemOf(response);
  // A server that is busy or down says nothing about the session.
  if (response.status >= 500 || response.status === 429) throw problem;
  forget();
  return undefined;
}

function subscribe(listener: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key !== STORED && event.key !== null) return;
    // Another tab signed out, or in as somebody else.
    if (stored() === null) access = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", other);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", other);
  };
}

/** Whether somebody is signed in on this device. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(subscribe, isSignedIn);
}
