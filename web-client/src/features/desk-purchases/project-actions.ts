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

/** Several moves of the server are one screen here. */
const SCREENS = new Map<string, Action>([
  ["register-key", "keys"],
  ["open", "keys"],
  ["qualify", "evaluate"],
]);

/** What can be done now: what the project lists, and archiving, which is not among it and offered to purchasers by the state. */
export function actionsOf(
  project: Pick<ProcurementProjectView, "available_actions" | "status" | "clocks">,
  buys: boolean,
): Action[] {
  const offered = new Set<string>(project.available_actions.map((action) => SCREENS.get(action) ?? action));
  const ended = given(project.clocks.ended_at) || project.status === "paid";
  if (buys && ended && !given(project.clocks.archive_until)) offered.add("archive");
  return ORDER.filter((action) => offered.has(action));
}
