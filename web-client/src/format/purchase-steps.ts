import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { isOver } from "./procurement";

/** The way of a purchase as everybody reads it; the names stand in `procurement:step.…`. */
export const PURCHASE_STEPS = [
  "consult",
  "notice",
  "bids",
  "opened",
  "evaluated",
  "result",
  "contract",
  "accepted",
  "paid",
] as const;
export type PurchaseStep = (typeof PURCHASE_STEPS)[number];

export type StepState = "done" | "now" | "next" | "dropped";
export type StepInTime = {
  step: PurchaseStep;
  state: StepState;
  /** When it was done. */
  at?: string;
  /** Until when it runs or is to be done. */
  until?: string;
};

type Of = Pick<ProcurementProjectView, "status" | "clocks" | "public_service">;

/** What is done, what is going on, what comes. */
export function purchaseSteps({ status, clocks, public_service: isPublic }: Of): StepInTime[] {
  const done: Record<PurchaseStep, string | null | undefined> = {
    // A consultation is over when the purchase goes on.
    consult: status === "plan" ? undefined : clocks.consultation_until,
    notice: clocks.published_at,
    bids: clocks.opened_at === null || clocks.opened_at === undefined ? undefined : clocks.bids_due_at,
    opened: clocks.opened_at,
    evaluated: clocks.evaluated_at,
    result: clocks.result_published_at,
    contract: clocks.contracted_at,
    accepted: clocks.accepted_at,
    paid: clocks.paid_at,
  };
  const until: Partial<Record<PurchaseStep, string | null | undefined>> = {
    consult: clocks.consultation_until,
    bids: clocks.bids_due_at,
    contract: clocks.sign_until,
  };
  const steps = PURCHASE_STEPS.filter((step) => step !== "consult" || isPublic || clocks.consultation_from);
  let open = !isOver(status);
  return steps.map((step) => {
    const at = done[step] ?? undefined;
    const more = until[step] ?? undefined;
    if (at !== undefined) return { step, state: "done", at };
    // A plan that was never announced has no step that goes on.
    if (open) {
      open = false;
      return { step, state: "now", until: more };
    }
    return { step, state: isOver(status) ? "dropped" : "next", until: more };
  });
}
