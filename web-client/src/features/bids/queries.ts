import { useQuery } from "@tanstack/react-query";
import {
  getListBidsQueryKey,
  getListCustodiansQueryKey,
  listBids,
  listCustodians,
  listOwnBids,
} from "@/api/generated/bids/bids";
import { listBidExplanations, listOfferRounds } from "@/api/generated/evaluation/evaluation";
import type { BidView } from "@/api/generated/model/bidView";
import type { CustodiansView } from "@/api/generated/model/custodiansView";
import type { ProcurementProjectSummary } from "@/api/generated/model/procurementProjectSummary";
import type { SupplierView } from "@/api/generated/model/supplierView";
import {
  getProcurementProject,
  listInvitations,
  listProcurementProjects,
} from "@/api/generated/procurement/procurement";
import type { ApiProblem } from "@/api/problem";

/** Every bid of a purchase that the caller may see, page after page. */
export async function allBids(project: string, signal?: AbortSignal): Promise<BidView[]> {
  const bids: BidView[] = [];
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- a page tells where the next begins
    const page = await listBids(project, { limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal });
    bids.push(...page.items);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return bids;
}

export function useBids(project: string, enabled: boolean) {
  return useQuery<BidView[], ApiProblem>({
    queryKey: [...getListBidsQueryKey(project), "all"],
    enabled,
    queryFn: ({ signal }) => allBids(project, signal),
  });
}

/** A purchase and what somebody has to do with it. */
export type Tender = { project: ProcurementProjectSummary; bids: BidView[]; isInvited: boolean };
/** What the evaluation waits for: words about a low price, a last price. */
export type ToDo = "explain" | "offer";
export type MyBid = { bid: BidView; project: Bought; todo: ToDo[] };
type Bought = Pick<ProcurementProjectSummary, "id" | "code" | "title" | "status">;

type Page<T> = { items: T[]; next_cursor?: string | null };

function ids(suppliers: readonly SupplierView[]): Set<string> {
  return new Set(suppliers.map((one) => one.id));
}

/** Purchases with one's own bids and invitations beside them. */
export async function tendersPage(
  params: NonNullable<Parameters<typeof listProcurementProjects>[0]>,
  suppliers: readonly SupplierView[],
  signal: AbortSignal,
): Promise<Page<Tender>> {
  const own = ids(suppliers);
  const page = await listProcurementProjects({ ...params, limit: 20 }, { signal });
  const items = await Promise.all(
    page.items.map(async (project) => {
      // Before bids are let in there are none.
      const bids = project.status === "notice" ? [] : await allBids(project.id, signal).catch(() => []);
      const invited =
        project.method === "open_tender" || project.method === "consultation"
          ? []
          : (await listInvitations(project.id, { signal }).catch(() => ({ items: [] }))).items;
      return {
        project,
        bids: bids.filter((bid) => own.has(bid.supplier_id)),
        isInvited: invited.some((one) => own.has(one.supplier_id)),
      };
    }),
  );
  return { items, next_cursor: page.next_cursor };
}

/** One's own bids in every purchase, the newest first, with what the purchase waits for. */
export async function myBidsPage(cursor: string | undefined, signal: AbortSignal): Promise<Page<MyBid>> {
  const page = await listOwnBids({ limit: 20, ...(cursor === undefined ? {} : { cursor }) }, { signal });
  const wanted = [...new Set(page.items.map((bid) => bid.project_id))];
  const projects = await Promise.all(wanted.map((id) => getProcurementProject(id, { signal })));
  const items = await Promise.all(
    page.items.flatMap((bid) =>
      projects
        .filter((one) => one.id === bid.project_id)
        .map(async (project) => ({ bid, project, todo: await toDo(bid, project, signal) })),
    ),
  );
  return { items, next_cursor: page.next_cursor };
}

/** Only while a purchase is evaluated something can be asked. */
async function toDo(bid: BidView, project: Bought, signal: AbortSignal): Promise<ToDo[]> {
  const evaluating = project.status === "opened" || project.status === "qualified";
  if (!evaluating || (bid.status !== "opened" && bid.status !== "qualified")) return [];
  const none = { items: [] };
  const [asked, rounds] = await Promise.all([
    listBidExplanations(bid.id, { signal }).catch(() => none),
    listOfferRounds(project.id, { signal }).catch(() => none),
  ]);
  return [
    ...(asked.items.some((one) => !one.answered_at && !one.decided_at) ? ["explain" as const] : []),
    ...(rounds.items.some((one) => one.status === "open" && !one.offers.some((offer) => offer.bid_id === bid.id))
      ? ["offer" as const]
      : []),
  ];
}

export type Custody = { project: ProcurementProjectSummary; custodians: CustodiansView };

/** Purchases with the state of their keys. */
export async function custodyPage(
  params: NonNullable<Parameters<typeof listProcurementProjects>[0]>,
  signal: AbortSignal,
): Promise<Page<Custody>> {
  const page = await listProcurementProjects({ ...params, limit: 20 }, { signal });
  const items = await Promise.all(
    page.items.map(async (project) => ({
      project,
      custodians: await listCustodians(project.id, { signal, cache: "no-store" }),
    })),
  );
  return { items, next_cursor: page.next_cursor };
}

/** The keys of a purchase, asked for anew: what stands in the browser's cache may be half a minute old. */
export function useCustodians(project: string, refetchInterval?: number) {
  return useQuery<CustodiansView, ApiProblem>({
    queryKey: getListCustodiansQueryKey(project),
    refetchInterval,
    queryFn: ({ signal }) => listCustodians(project, { signal, cache: "no-store" }),
  });
}
