import { useQuery } from "@tanstack/react-query";
import { getListBidsQueryOptions } from "@/api/generated/bids/bids";
import {
  getGetEvaluationQueryOptions,
  getGetPanelQueryOptions,
  getListOfferRoundsQueryOptions,
} from "@/api/generated/evaluation/evaluation";
import type { BidView } from "@/api/generated/model/bidView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";

export function useProject(id: string) {
  return useQuery(getGetProcurementProjectQueryOptions(id));
}

/** The bids that were opened; before that there is nothing to ask for. */
export function useBids(id: string, enabled = true) {
  return useQuery(getListBidsQueryOptions(id, { limit: 100 }, { query: { enabled } }));
}

/** A single-source purchase has none. */
export function usePanel(id: string, enabled: boolean) {
  return useQuery(getGetPanelQueryOptions(id, { query: { retry: false, enabled } }));
}

export function useEvaluation(id: string, options: { enabled?: boolean; refetchInterval?: number } = {}) {
  return useQuery(getGetEvaluationQueryOptions(id, { query: { retry: false, ...options } }));
}

export function useRounds(id: string, enabled = true) {
  return useQuery(getListOfferRoundsQueryOptions(id, { query: { retry: false, enabled } }));
}

/** Methods whose bidders name a last price. */
export function hasOffers(project: ProcurementProjectView): boolean {
  return ["negotiation", "consultation", "single_source"].includes(project.method);
}

/** Bids that go on: opened, or through the checks. */
export function standing(bids: readonly BidView[]): BidView[] {
  return bids.filter((bid) => bid.status === "opened" || bid.status === "qualified");
}
