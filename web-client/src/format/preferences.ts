import { useSyncExternalStore } from "react";

// 适老化: one switch scales everything, because every length in this client is in rem.

const KEY = "citong.type";
const listeners = new Set<() => void>();

function isLarge(): boolean {
  return document.documentElement.dataset.type === "large";
}

function apply(large: boolean): void {
  document.documentElement.dataset.type = large ? "large" : "normal";
  for (const listener of listeners) listener();
}

/** Before the first paint. */
export function applyStoredType(): void {
  apply(localStorage.getItem(KEY) === "large");
}

export function setLargeType(large: boolean): void {
  localStorage.setItem(KEY, large ? "large" : "normal");
  apply(large);
}

export function useLargeType(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isLarge);
}
