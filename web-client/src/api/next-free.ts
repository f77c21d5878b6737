import { getNextAvailability } from "./generated/availability/availability";
import { listSpaces } from "./generated/spaces/spaces";
import type { SpaceView } from "./generated/model/spaceView";
import { ApiProblem } from "./problem";
import { usualMinutes } from "./space-rules";

export type NextFree = { space: SpaceView; starts_at: string; ends_at: string };

/** How many spaces of a venue are asked before giving up. */
const SPACES = 3;

/** The next free time of a venue's first spaces; null when they are full. */
export async function nextFreeOfVenue(venueId: string, signal: AbortSignal): Promise<NextFree | null> {
  const { items } = await listSpaces({ facility_id: venueId, limit: 100 }, { signal });
  for (const space of items.filter((one) => one.bookable).slice(0, SPACES)) {
    // oxlint-disable-next-line no-await-in-loop -- the first one nearly always answers
    const free = await nextFreeOfSpace(space, signal);
    if (free) return { space, ...free };
  }
  return null;
}

/** The next free time of a space for its usual length, or for another. */
export async function nextFreeOfSpace(
  space: SpaceView,
  signal: AbortSignal,
  minutes = usualMinutes(space),
): Promise<{ starts_at: string; ends_at: string } | null> {
  try {
    return await getNextAvailability(space.id, { duration_minutes: minutes }, { signal });
  } catch (error) {
    if (error instanceof ApiProblem && error.is("no-availability")) return null;
    throw error;
  }
}
