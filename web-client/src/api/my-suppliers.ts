import { useQuery } from "@tanstack/react-query";
import type { AccountView } from "./generated/model/accountView";
import type { SupplierView } from "./generated/model/supplierView";
import { listSuppliers } from "./generated/suppliers/suppliers";
import type { ApiProblem } from "./problem";

const ALL = "applied,admitted,rejected,withdrawn";

/** The suppliers that somebody acts for, and those that they have registered. */
export function useMySuppliers(me: AccountView) {
  return useQuery<SupplierView[], ApiProblem>({
    queryKey: ["/api/v1/suppliers", "mine", me.id],
    staleTime: 30_000,
    queryFn: async ({ signal }) => {
      const { items } = await listSuppliers({ mine: true, status: ALL, limit: 100 }, { signal });
      return items;
    },
  });
}

/** The one that bids: admitted before all others. */
export function actingFor(suppliers: readonly SupplierView[] | undefined): SupplierView | undefined {
  return suppliers?.find((one) => one.status === "admitted") ?? suppliers?.[0];
}
