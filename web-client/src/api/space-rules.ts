import type { SpaceView } from "./generated/model/spaceView";

// What the form offers. The server decides; here nothing is checked again.

type Grid = Pick<SpaceView, "start_interval_minutes" | "min_duration_minutes" | "max_duration_minutes">;

const HOUR = 60;
/** Where a space sets no limit, the form offers up to this. */
const LONGEST_OFFERED = 8 * HOUR;
const MOST_CHOICES = 12;

/** The lengths to choose from: from the shortest to the longest in steps of the grid, but not finer than half an hour. */
export function durations(space: Grid): number[] {
  const step = Math.max(30, space.start_interval_minutes);
  const shortest = space.min_duration_minutes ?? step;
  const longest = Math.max(shortest, space.max_duration_minutes ?? LONGEST_OFFERED);
  const all: number[] = [];
  for (let minutes = shortest; minutes <= longest && all.length < MOST_CHOICES; minutes += step) all.push(minutes);
  return all;
}

/** What most people book: an hour, or what comes nearest to it from above. */
export function usualMinutes(space: Grid): number {
  const offered = durations(space);
  return offered.find((minutes) => minutes >= HOUR) ?? offered.at(-1) ?? HOUR;
}
