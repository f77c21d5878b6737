import { useEffect, useState } from "react";
import type { Point } from "./distance";

export type Position = { state: "unknown" } | { state: "asking" } | { state: "denied" } | { state: "known"; at: Point };

/** Where the reader is. Asks only when `wanted`; what was granted earlier is used without asking. */
export function usePosition(wanted: boolean): Position {
  const [position, setPosition] = useState<Position>({ state: "unknown" });
  useEffect(() => {
    let current = true;
    const tell = (next: Position) => {
      if (current) setPosition(next);
    };
    void (async () => {
      if (!("geolocation" in navigator)) return tell({ state: "denied" });
      const granted = wanted || (await navigator.permissions?.query({ name: "geolocation" }))?.state === "granted";
      if (!granted || !current) return;
      tell({ state: "asking" });
      navigator.geolocation.getCurrentPosition(
        // Three digits are about 100 m: enough for a walk, and the server need not know more.
        ({ coords }) => tell({ state: "known", at: { lat: round(coords.latitude), lng: round(coords.longitude) } }),
        () => tell({ state: "denied" }),
        { maximumAge: 300_000, timeout: 10_000 },
      );
    })();
    return () => {
      current = false;
    };
  }, [wanted]);
  return position;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
