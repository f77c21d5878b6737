import { useEffect, useState, useSyncExternalStore } from "react";

// The time that the server counts by. It is the device's own, except in a demo, whose clock can be moved: `follow` tells by how much. What was
// found is kept, so that the next page begins with the right day.

const KEPT = "citong.clock";

let ahead = Number(localStorage.getItem(KEPT) ?? 0) || 0;
let movable = false;
const listeners = new Set<() => void>();

/** Milliseconds, as `Date.now()`. */
export function now(): number {
  return Date.now() + ahead;
}

/** The server says what time it is there, and that somebody may move it. */
export function follow(serverNow: number): void {
  const found = serverNow - Date.now();
  // Less is the way of the answer, no other time.
  const next = Math.abs(found) < 5000 ? 0 : found;
  if (movable && Math.abs(next - ahead) < 1000) return;
  ahead = next;
  movable = true;
  localStorage.setItem(KEPT, String(next));
  for (const listener of listeners) listener();
}

/** Nobody moves the time of this server. */
export function followNobody(): void {
  ahead = 0;
  movable = false;
  localStorage.removeItem(KEPT);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the clock can be moved, which is so in a demo only. */
export function useIsMovable(): boolean {
  return useSyncExternalStore(listen, () => movable);
}

/** By how much it was moved; who asks is drawn again when that changes. */
export function useAhead(): number {
  return useSyncExternalStore(listen, () => ahead);
}

/** The time, told again and again while a screen counts. */
export function useNow(everyMs = 1000): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const tell = () => setAt(now());
    const timer = setInterval(tell, everyMs);
    const stop = listen(tell);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [everyMs]);
  return at;
}

/** `9:05`, of what is left. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
