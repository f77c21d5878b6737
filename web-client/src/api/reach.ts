import { useQuery } from "@tanstack/react-query";
import { listFacilities } from "./generated/facilities/facilities";
import { getGetMeQueryOptions } from "./generated/me/me";
import type { AccountView } from "./generated/model/accountView";
import type { FacilityView } from "./generated/model/facilityView";
import type { GrantView } from "./generated/model/grantView";
import type { Role } from "./generated/model/role";
import type { ApiProblem } from "./problem";
import { useSignedIn } from "./session";

/** Who is at the desk; nothing while nobody is signed in. */
export function useMe() {
  const signedIn = useSignedIn();
  return useQuery(getGetMeQueryOptions({ query: { enabled: signedIn, staleTime: 60_000 } }));
}

export function rolesOf(me: AccountView): Role[] {
  return [...new Set(me.grants.map((grant) => grant.role))];
}

/** Who works at a venue or above it has a grant; residents need none. */
export function isStaff(me: AccountView): boolean {
  return me.grants.some((grant) => grant.role !== "resident");
}

const LIMIT = 100;

/** The venues within somebody's grants, by name. `more` says that there are others, to be found by name. */
export function useMyVenues(grants: GrantView[], q: string) {
  const scopes = [
    ...new Map(grants.filter((one) => one.role !== "resident").map((one) => [scopeKey(one), one])).values(),
  ];
  return useQuery<{ venues: FacilityView[]; more: boolean }, ApiProblem>({
    queryKey: ["/api/v1/facilities", "mine", scopes.map(scopeKey), q],
    staleTime: 60_000,
    placeholderData: (before) => before,
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        scopes.map((scope) =>
          listFacilities(
            {
              ...(scope.organization_id ? { organization_id: scope.organization_id } : {}),
              ...(scope.region ? { region: scope.region } : {}),
              ...(q === "" ? {} : { q }),
              status: ["open", "draft", "suspended"],
              limit: LIMIT,
            },
            { signal },
          ),
        ),
      );
      const venues = new Map(pages.flatMap((page) => page.items).map((venue) => [venue.id, venue]));
      return { venues: [...venues.values()], more: pages.some((page) => Boolean(page.next_cursor)) };
    },
  });
}

function scopeKey(grant: GrantView): string {
  return `${grant.organization_id ?? ""} ${grant.region ?? ""}`;
}
