import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/client";
import { createBooking, getListBookingsQueryKey } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { CreateBooking } from "@/api/generated/model/createBooking";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { addPasses } from "@/api/passes";
import { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { useWhen } from "@/format/when";
import { CalendarIcon } from "@/ui/icons";
import { Sheet } from "@/ui/sheet";
import { BookingDone } from "./booking-done";
import { bookingPass } from "./booking-passes";
import { BookingForm } from "./booking-form";
import type { Filled } from "./booking-form";
import { HoldClock } from "./hold-clock";
import { firstPurpose } from "./purposes";
import { useHold } from "./use-hold";

export type BookingSheetProps = {
  venue: FacilityView;
  space: SpaceView;
  startsAt: string;
  endsAt: string;
  onClose: () => void;
  /** Takes another time; what was filled in stays. */
  onTake: (startsAt: string, endsAt: string) => void;
  /** Shown to who is not signed in. */
  signIn: ReactNode;
};

export function BookingSheet({ venue, space, startsAt, endsAt, onClose, onTake, signIn }: BookingSheetProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const queries = useQueryClient();
  const signedIn = useSignedIn();
  const form = useFocusAfterSignIn(signedIn);
  const keyFor = useKeyPerRequest();
  const [filled, setFilled] = useState<Filled>({
    purpose: firstPurpose(venue.kind),
    other: "",
    headcount: 1,
    agreed: false,
  });

  const held = useHold({ spaceId: space.id, startsAt, endsAt }, signedIn);
  const booking = useMutation<BookingView, ApiProblem, CreateBooking>({
    mutationFn: async (wanted) => {
      await held.settled();
      return createBooking(wanted, { "Idempotency-Key": keyFor(wanted) });
    },
    onSuccess: (made) => {
      held.becameBooking();
      const pass = bookingPass(made);
      if (pass) addPasses([pass]);
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: getListBookingsQueryKey() }),
        // Free or taken: either way what the page shows of this space is old now.
        queries.invalidateQueries({ queryKey: [`/api/v1/spaces/${space.id}/availability`] }),
        queries.invalidateQueries({ queryKey: ["next-free"] }),
        queries.invalidateQueries({ queryKey: ["next-free-of-space", space.id] }),
      ]),
  });

  const send = () => {
    const purpose = filled.purpose === "other" ? filled.other.trim() : t(`booking.purpose.${filled.purpose}`);
    booking.mutate({ space_id: space.id, starts_at: startsAt, ends_at: endsAt, headcount: filled.headcount, purpose });
  };

  if (booking.isSuccess) {
    return (
      <Sheet
        key="done"
        title={booking.data.status === "pending" ? t("booking.donePending") : t("booking.doneConfirmed")}
        closeLabel={t("booking.close")}
        onClose={onClose}
      >
        <BookingDone booking={booking.data} venue={venue} space={space} onClose={onClose} />
      </Sheet>
    );
  }
  return (
    <Sheet title={t("booking.title")} closeLabel={t("booking.close")} onClose={onClose}>
      <div className="mb-4 flex gap-3 rounded-xl bg-paper px-4 py-3">
        <CalendarIcon className="mt-0.5 size-5 text-red" />
        <p className="min-w-0">
          <span className="block text-[1.0625rem] font-semibold tabular-nums">{when(startsAt, endsAt)}</span>
          <span className="block text-soft">
            {venue.name} · {space.name} · {t(`opening.${venue.opening_type}`)}
          </span>
        </p>
      </div>
      {signedIn && held.until && <HoldClock until={held.until} />}
      {signedIn ? (
        <div ref={form} tabIndex={-1} className="outline-none">
          <BookingForm
            space={space}
            filled={filled}
            onChange={setFilled}
            onSend={send}
            isSending={booking.isPending}
            problem={booking.error ?? held.refused ?? null}
            onTake={(at, until) => {
              booking.reset();
              onTake(at, until);
            }}
            onOtherDay={onClose}
          />
        </div>
      ) : (
        <>
          <p className="mb-4 text-soft">{t("booking.signInFirst")}</p>
          {signIn}
        </>
      )}
    </Sheet>
  );
}

/** The form takes the place of the one to sign in with, and the focus with it. */
function useFocusAfterSignIn(signedIn: boolean): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  const was = useRef(signedIn);
  useEffect(() => {
    if (signedIn && !was.current) form.current?.focus();
    was.current = signedIn;
  }, [signedIn]);
  return form;
}

/** One idempotency key for one content: sent again it is the same booking, changed it is another. */
function useKeyPerRequest(): (wanted: CreateBooking) => string {
  const last = useRef({ content: "", key: "" });
  return (wanted) => {
    const content = JSON.stringify(wanted);
    if (last.current.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}
