import type { Status } from "@/api/generated/model/status";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";

// The way from opened bids to the award, as a line of steps.

export const STEPS = ["panel", "checks", "offers", "scores", "result", "award"] as const;
export type Step = (typeof STEPS)[number];

const ORDER: readonly Status[] = [
  "plan",
  "need_consulted",
  "notice",
  "open_for_bids",
  "opened",
  "qualified",
  "evaluated",
  "awarded",
  "result_published",
  "contracted",
  "accepted",
  "paid",
];

/** Purchases with something to see here. */
export const EVALUATED: readonly Status[] = [
  "opened",
  "qualified",
  "evaluated",
  "awarded",
  "result_published",
  "suspended",
];

type Standing = Pick<ProcurementProjectView, "status" | "clocks">;

/** How far a purchase is; of one that stands still or has ended, how far it came. */
function reached({ status, clocks }: Standing): number {
  const at = ORDER.indexOf(status);
  if (at >= 0) return at;
  if (clocks.result_published_at) return ORDER.indexOf("result_published");
  if (clocks.awarded_at) return ORDER.indexOf("awarded");
  if (clocks.evaluated_at) return ORDER.indexOf("evaluated");
  return clocks.qualified_at ? ORDER.indexOf("qualified") : ORDER.indexOf("opened");
}

export function isPast(project: Standing, status: Status): boolean {
  return reached(project) >= ORDER.indexOf(status);
}

type Facts = {
  project: Pick<ProcurementProjectView, "status" | "terms" | "clocks">;
  offers: boolean;
  panelReady: boolean;
  settled: boolean;
};

/** The steps that this purchase has. */
export function stepsOf({ project, offers }: Pick<Facts, "project" | "offers">): Step[] {
  const scored = project.terms.award_method === "comprehensive_score";
  const none = project.terms.award_method === "negotiated_price";
  return STEPS.filter(
    (step) => (step !== "offers" || offers) && (step !== "scores" || scored) && (step !== "panel" || !none),
  );
}

/** The step at which something waits to be done. */
export function stepNow(facts: Facts): Step {
  const { project, offers, panelReady, settled } = facts;
  const steps = stepsOf(facts);
  if (isPast(project, "evaluated")) return "award";
  if (isPast(project, "qualified")) {
    if (offers && !settled) return "offers";
    return steps.includes("scores") ? "scores" : "result";
  }
  return panelReady || !steps.includes("panel") ? "checks" : "panel";
}
