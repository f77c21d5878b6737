import { given } from "@/api/given";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";

/** In the order of the buttons; what comes first is what usually follows. */
const ORDER = [
  "draw-invitations",
  "close-consultation",
  "consult",
  "publicity",
  "award",
  "publish-result",
  "sign",
  "archive",
  "clarify",
  "fail",
  "terminate",
] as const;
export type Action = (typeof ORDER)[number];

/**
 * What can be done now. The project lists its own actions; deciding, announcing, signing and archiving are not among them, so they are offered
 * to purchasers by the state, and the server says whether they may.
 */
export function actionsOf(
  project: Pick<ProcurementProjectView, "available_actions" | "status" | "clocks" | "lots">,
  buys: boolean,
): Action[] {
  const offered = new Set<string>(project.available_actions);
  if (buys) {
    if (project.status === "evaluated") offered.add("award");
    if (project.status === "awarded") offered.add("publish-result");
    if (project.status === "result_published") offered.add("sign");
    if (given(project.clocks.ended_at) || project.status === "paid") {
      if (!given(project.clocks.archive_until)) offered.add("archive");
    }
  }
  return ORDER.filter((action) => offered.has(action));
}
