import { wantOf } from "@/format/kinds";
import type { Want } from "@/format/kinds";

export const PURPOSES = ["study", "meeting", "rehearsal", "class", "family", "other"] as const;

export type Purpose = (typeof PURPOSES)[number];

const USUAL: Record<Want, Purpose> = {
  read: "study",
  see: "class",
  stage: "rehearsal",
  make: "rehearsal",
  move: "meeting",
  heritage: "class",
  kids: "family",
  elders: "meeting",
};

/** What most people do in a venue of this kind: one tap less for them. */
export function firstPurpose(kind: string): Purpose {
  return USUAL[wantOf(kind)];
}
