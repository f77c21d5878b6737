import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { getGetRegionQueryOptions, getListRegionsQueryOptions } from "./generated/regions/regions";
import type { RegionView } from "./generated/model/regionView";

export const CITY = "350500";
const FOREVER = { staleTime: Infinity, gcTime: Infinity };

/** The counties and zones where there are services. */
export function useCounties(): RegionView[] {
  const { data } = useQuery(getListRegionsQueryOptions({ parent: CITY, limit: 100 }, { query: FOREVER }));
  return data?.items.filter((region) => region.active) ?? [];
}

/** The name of the county or zone that a region of any level belongs to. The tree says so, not the digits of the code. */
export function useCountyName(code: string): string | undefined {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ["county-of", code], queryFn: () => countyOf(queries, code), ...FOREVER });
  return data;
}

async function countyOf(queries: QueryClient, code: string): Promise<string> {
  let region = await queries.fetchQuery(getGetRegionQueryOptions(code, { query: FOREVER }));
  while (region.level !== "county" && region.level !== "zone" && region.parent_code) {
    // oxlint-disable-next-line no-await-in-loop -- each step needs the one before
    region = await queries.fetchQuery(getGetRegionQueryOptions(region.parent_code, { query: FOREVER }));
  }
  return region.name;
}
