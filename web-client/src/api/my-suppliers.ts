import { useQuery } from "@tanstack/react-query";
import type { AccountView } from "./generated/model/accountView";
import type { SupplierView } from "./generated/model/supplierView";
import { getOrganization } from "./generated/organizations/organizations";
import { listSuppliers } from "./generated/suppliers/suppliers";
import type { ApiProblem } from "./problem";

const ALL = "applied,admitted,rejected,withdrawn";
/** Who supervises suppliers sees the applications of others, too. */
const OFFICIALS = new Set(["purchaser", "finance_supervisor", "city_office", "county_agency", "auditor", "sysadmin"]);

/** The suppliers that somebody acts for, and those that they have registered. The API has no list of one's own. */
export function useMySuppliers(me: AccountView) {
  const organizations = me.grants.flatMap((one) =>
    one.role === "supplier" && one.organization_id ? [one.organization_id] : [],
  );
  return useQuery<SupplierView[], ApiProblem>({
    queryKey: ["/api/v1/suppliers", "mine", me.id, organizations],
    staleTime: 30_000,
    queryFn: async ({ signal }) => {
      const acted = organizations.map(async (id) => {
        const { name } = await getOrganization(id, { signal });
        const { items } = await listSuppliers({ q: name, status: ALL, limit: 100 }, { signal });
        return items.filter((one) => one.organization_id === id);
      });
      const official = me.grants.some((one) => OFFICIALS.has(one.role));
      const asked = official
        ? []
        : listSuppliers({ status: "applied,rejected,withdrawn", limit: 100 }, { signal }).then((page) => page.items);
      const found = (await Promise.all([...acted, asked])).flat();
      return [...new Map(found.map((one) => [one.id, one])).values()];
    },
  });
}

/** The one that bids: admitted before all others. */
export function actingFor(suppliers: readonly SupplierView[] | undefined): SupplierView | undefined {
  return suppliers?.find((one) => one.status === "admitted") ?? suppliers?.[0];
}
