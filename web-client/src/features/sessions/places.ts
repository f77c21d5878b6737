import type { SessionView } from "@/api/generated/model/sessionView";
import type { Tone } from "@/ui/tag";

export type PlacesState = "cancelled" | "ended" | "soon" | "draw" | "free" | "few" | "full" | "closed";

const FEW = 5;

/** In one word how a session stands for somebody who comes over the internet. */
export function placesState(session: Pick<SessionView, "status" | "draw" | "places" | "sales_open">): PlacesState {
  if (session.status === "cancelled") return "cancelled";
  if (session.status === "ended") return "ended";
  if (session.status === "awaiting_permit") return "soon";
  if (session.draw && !session.draw.drawn_at) return "draw";
  if (!session.sales_open) return "closed";
  if (session.places.remaining_online <= 0) return "full";
  return session.places.remaining_online <= FEW ? "few" : "free";
}

export const PLACES_TONES: Record<PlacesState, Tone> = {
  cancelled: "red",
  ended: "plain",
  soon: "plain",
  draw: "ochre",
  free: "jade",
  few: "ochre",
  full: "red",
  closed: "plain",
};

/** What the page offers first: the server has the last word. */
export type Way = "tickets" | "wait" | "draw";

export function wayIn(state: PlacesState): Way | undefined {
  if (state === "free" || state === "few") return "tickets";
  if (state === "full") return "wait";
  return state === "draw" ? "draw" : undefined;
}
