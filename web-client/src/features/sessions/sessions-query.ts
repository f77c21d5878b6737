import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { listFacilities } from "@/api/generated/facilities/facilities";
import { listSessions } from "@/api/generated/sessions/sessions";
import type { ListSessionsParams } from "@/api/generated/model/listSessionsParams";
import type { SessionView } from "@/api/generated/model/sessionView";
import type { SessionsSearch } from "@/app/paths";
import { isWant, WANTS } from "@/format/kinds";
import { whenRange } from "./when-range";

const PAGE = 50;

export function sessionsParams(search: SessionsSearch, today: string): ListSessionsParams {
  const { from, before } = whenRange(search.when, today);
  return {
    q: search.q,
    region: search.region,
    status: "open",
    with_places: search.places === "yes" ? true : undefined,
    starts_at_from: `${from}T00:00:00+08:00`,
    starts_at_before: before === undefined ? undefined : `${before}T00:00:00+08:00`,
    limit: PAGE,
  };
}

/** The sessions for what stands in the address. The API does not filter them by kind or price of their venue: these ids do. */
export function useSessions(search: SessionsSearch, today: string) {
  const byVenue = isWant(search.want) || search.free === "yes";
  const venues = useQuery({
    queryKey: ["venues-of", search.want, search.free],
    queryFn: ({ signal }) => venueIds(search, signal),
    enabled: byVenue,
    staleTime: 600_000,
  });
  const params = sessionsParams(search, today);
  const sessions = useInfiniteQuery({
    queryKey: ["/api/v1/sessions", params, "pages"],
    queryFn: ({ pageParam, signal }) => listSessions({ ...params, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const all = sessions.data?.pages.flatMap((page) => page.items) ?? [];
  return {
    sessions,
    isPending: sessions.isPending || (byVenue && venues.isPending),
    error: sessions.error ?? venues.error,
    found: ahead(byVenue ? all.filter((one) => venues.data?.has(one.facility_id)) : all, sessions.dataUpdatedAt),
    retry: () => void Promise.all([sessions.refetch(), byVenue && venues.refetch()]),
  };
}

/** What is not over; what has begun can still be joined on the spot. */
function ahead(all: SessionView[], now: number): SessionView[] {
  return all.filter((one) => Date.parse(one.ends_at) > now);
}

async function venueIds(search: SessionsSearch, signal: AbortSignal): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page needs the one before
    const page = await listFacilities(
      {
        kind: isWant(search.want) ? [...WANTS[search.want]] : undefined,
        opening_type: search.free === "yes" ? ["free"] : undefined,
        limit: 100,
        cursor,
      },
      { signal },
    );
    for (const { id } of page.items) ids.add(id);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return ids;
}
