import { useQueries } from "@tanstack/react-query";
import { given } from "@/api/given";
import { getGetOrganizationQueryOptions } from "@/api/generated/organizations/organizations";
import type { AccountView } from "@/api/generated/model/accountView";
import { getGetRegionQueryOptions } from "@/api/generated/regions/regions";
import { CITY, useCounties } from "@/api/regions";

const KEEPERS = ["city_office", "purchaser"];

/** Whether somebody prepares catalogues; the server decides, this only offers. */
export function keepsCatalogues(me: AccountView): boolean {
  return me.grants.some((grant) => KEEPERS.includes(grant.role));
}

/** The regions whose catalogues somebody may begin a version of: those of the grants, and where the purchaser sits. */
export function useKeptRegions(me: AccountView): { regions: { code: string; name: string }[]; isPending: boolean } {
  const counties = useCounties();
  const own = me.grants.filter((grant) => KEEPERS.includes(grant.role));
  const seats = useQueries({
    queries: own
      .flatMap((grant) => grant.organization_id ?? [])
      .map((id) => getGetOrganizationQueryOptions(id, { query: { staleTime: Infinity } })),
  });
  const wide = own.filter((grant) => !given(grant.organization_id)).map((grant) => grant.region ?? CITY);
  const codes = [
    ...new Set([
      ...wide,
      ...(wide.includes(CITY) ? counties.map((county) => county.code) : []),
      ...seats.flatMap(({ data }) => data?.region ?? []),
    ]),
  ];
  const names = useQueries({
    queries: codes.map((code) => getGetRegionQueryOptions(code, { query: { staleTime: Infinity } })),
  });
  return {
    regions: codes.map((code, at) => ({ code, name: names[at]?.data?.name ?? code })),
    isPending: [...seats, ...names].some((one) => one.isPending),
  };
}
