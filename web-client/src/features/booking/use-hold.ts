import { useEffect, useRef, useState } from "react";
import { createHold, deleteHold } from "@/api/generated/bookings/bookings";
import type { HoldView } from "@/api/generated/model/holdView";
import { ApiProblem } from "@/api/problem";

export type Held = {
  /** Until when nobody else can have the time. */
  until?: string;
  /** Why it cannot be had, known before anything is filled in. */
  refused?: ApiProblem;
  /** The hold has answered, one way or the other: a booking sent before that would race with it. */
  settled: () => Promise<unknown>;
  /** The hold became a booking and is not to be given back. */
  becameBooking: () => void;
};

type Wanted = { spaceId: string; startsAt: string; endsAt: string };

/**
 * Keeps a time for oneself while the form is filled in, without a tap. Sending the booking turns one's own hold of the same time into it;
 * leaving gives it back. Where no hold is given for another reason than a conflict, the form works as well, without a guarantee.
 */
export function useHold({ spaceId, startsAt, endsAt }: Wanted, enabled: boolean): Held {
  const time = `${spaceId} ${startsAt} ${endsAt}`;
  const [answer, setAnswer] = useState<{ time: string; until?: string; refused?: ApiProblem }>({ time: "" });
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const booked = useRef(false);
  useEffect(() => {
    if (!enabled) return;
    let left = false;
    let hold: HoldView | undefined;
    const asked = createHold({ space_id: spaceId, starts_at: startsAt, ends_at: endsAt, headcount: 1 }).then(
      (made) => {
        hold = made;
        if (left) giveBack(made);
        else setAnswer({ time, until: made.expires_at ?? undefined });
      },
      (error: unknown) => {
        if (!left && error instanceof ApiProblem && error.status === 409) setAnswer({ time, refused: error });
      },
    );
    pending.current = asked;
    return () => {
      left = true;
      if (hold && !booked.current) giveBack(hold);
    };
  }, [enabled, time, spaceId, startsAt, endsAt]);
  const current = answer.time === time ? answer : undefined;
  return {
    until: current?.until,
    refused: current?.refused,
    settled: () => pending.current,
    becameBooking: () => {
      booked.current = true;
    },
  };
}

/** It would end by itself; this is for those who want the time now. */
function giveBack(hold: HoldView): void {
  deleteHold(hold.id, { "If-Match": "*" }).catch(() => {});
}
