import { given } from "@/api/given";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";

/** In the order of the buttons; what comes first is what usually follows. */
const ORDER = [
  "draw-invitations",
  "keys",
  "close-consultation",
  "consult",
  "publicity",
  "evaluate",
  "award",
  "publish-result",
  "sign",
  "archive",
  "clarify",
  "fail",
  "terminate",
] as const;
export type Action = (typeof ORDER)[number];

/** What is done on another screen, on that of the keys or of the evaluation; the step of the latter. */
export const ELSEWHERE = {
  keys: { screen: "keys", step: undefined },
  evaluate: { screen: "evaluation", step: undefined },
  award: { screen: "evaluation", step: "award" },
  "publish-result": { screen: "evaluation", step: "award" },
} as const satisfies Partial<Record<Action, unknown>>;

export function isElsewhere(action: Action): action is keyof typeof ELSEWHERE {
  return action in ELSEWHERE;
}

/**
 * What can be done now. The project lists its own actions; keys, evaluation, award, signing and archiving are not among them, so they are
 * offered to purchasers by the state, and the server says whether they may.
 */
export function actionsOf(
  project: Pick<ProcurementProjectView, "available_actions" | "status" | "clocks" | "lots">,
  buys: boolean,
): Action[] {
  const offered = new Set<string>(project.available_actions);
  if (buys) {
    if (project.status === "notice" || project.status === "open_for_bids") offered.add("keys");
    if (project.status === "opened" || project.status === "qualified") offered.add("evaluate");
    if (project.status === "evaluated") offered.add("award");
    if (project.status === "awarded") offered.add("publish-result");
    if (project.status === "result_published") offered.add("sign");
    if (given(project.clocks.ended_at) || project.status === "paid") {
      if (!given(project.clocks.archive_until)) offered.add("archive");
    }
  }
  return ORDER.filter((action) => offered.has(action));
}
