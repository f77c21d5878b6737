import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 48rem)";

function listen(listener: () => void): () => void {
  const list = window.matchMedia?.(WIDE);
  list?.addEventListener("change", listener);
  return () => list?.removeEventListener("change", listener);
}

/** Whether there is room for a table; where it decides more than the look, a class is not enough. */
export function useIsWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia?.(WIDE).matches ?? true);
}
