export type Point = { lat: number; lng: number };

const EARTH_M = 6_371_000;

/** Metres between two places, along the great circle. */
export function metres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const [dLat, dLng] = [(b.lat - a.lat) * rad, (b.lng - a.lng) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(h));
}

/** The number and unit to show: `800 m`, `3.2 km`, `41 km`. Places are known to a kilometre or two, so no more digits than that. */
export function shownDistance(m: number): { value: string; unit: "m" | "km" } {
  if (m < 950) return { value: String(Math.max(100, Math.round(m / 100) * 100)), unit: "m" };
  return { value: m < 9950 ? (m / 1000).toFixed(1) : String(Math.round(m / 1000)), unit: "km" };
}
