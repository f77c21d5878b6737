import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { BookingStatus } from "@/api/generated/model/bookingStatus";
import type { Pass } from "@/api/passes";
import { paths } from "@/app/paths";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { QrIcon } from "@/ui/icons";
import { PassSheet } from "@/ui/pass-view";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";
import { CancelQuestion } from "./cancel-question";
import { RescheduleSheet } from "./reschedule-sheet";

const TONES: Record<BookingStatus, Tone> = {
  held: "ochre",
  pending: "ochre",
  confirmed: "jade",
  checked_in: "jade",
  completed: "plain",
  cancelled: "plain",
  rejected: "red",
  no_show: "red",
  closed_by_venue: "red",
};

type Props = {
  booking: BookingView;
  pass?: Pass;
  /** On the page of its series, where no way leads to the series. */
  inSeries?: boolean;
  onCancelled: () => void;
  onMoved: () => void;
};

export function BookingCard({ booking, pass, inSeries = false, onCancelled, onMoved }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const [showing, setShowing] = useState(false);
  const [moving, setMoving] = useState(false);
  const where = `${booking.facility_name} · ${booking.space_name}`;
  const time = when(booking.starts_at, booking.ends_at);
  const mayCancel = booking.available_actions.includes("cancel");
  return (
    <article className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-[1.0625rem] font-semibold tabular-nums">{time}</h3>
        <Tag tone={TONES[booking.status]}>{t(`bookings.status.${booking.status}`)}</Tag>
      </div>
      <p className="mt-1">
        <Link
          to={paths.venue}
          params={{ venueId: booking.facility_id }}
          search={{ space: booking.space_id }}
          className="underline decoration-line underline-offset-4 hover:decoration-red"
        >
          {where}
        </Link>
      </p>
      <p className="text-sm text-soft">
        {booking.purpose} · {t("bookings.people", { count: booking.headcount })}
      </p>
      {booking.series_id && !inSeries && (
        <Link
          to={paths.series}
          params={{ seriesId: booking.series_id }}
          className="-my-1 inline-flex min-h-11 items-center text-sm text-red-deep underline underline-offset-4"
        >
          {t("series.part")}
        </Link>
      )}
      {booking.status_reason && (
        <p className="mt-1 text-sm text-soft">{t("bookings.reason", { reason: booking.status_reason })}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {pass && (
          <Button
            className="min-h-11 px-5 text-[0.9375rem]"
            aria-label={t("pass.showLabel", { what: where, who: time })}
            onPress={() => setShowing(true)}
          >
            <QrIcon />
            {t("pass.show")}
          </Button>
        )}
        {booking.available_actions.includes("reschedule") && (
          <Button
            look="plain"
            className="min-h-11 px-4 text-[0.9375rem]"
            aria-label={t("series.moveLabel", { when: time, where })}
            onPress={() => setMoving(true)}
          >
            {t("series.move")}
          </Button>
        )}
        {mayCancel && (
          <Button
            look="plain"
            className="min-h-11 px-4 text-[0.9375rem]"
            aria-label={t("bookings.cancelLabel", { when: time, where })}
            onPress={() => setAsking(true)}
          >
            {t("bookings.cancel")}
          </Button>
        )}
        {!mayCancel && (
          <Link
            to={paths.venue}
            params={{ venueId: booking.facility_id }}
            search={{ space: booking.space_id }}
            className={buttonClass("plain", "min-h-11 px-4 text-[0.9375rem]")}
          >
            {t("bookings.again")}
          </Link>
        )}
      </div>
      {moving && (
        <RescheduleSheet
          booking={booking}
          onClose={() => setMoving(false)}
          onMoved={() => {
            setMoving(false);
            onMoved();
          }}
        />
      )}
      {showing && pass && <PassSheet passes={[pass]} onClose={() => setShowing(false)} />}
      {asking && (
        <CancelQuestion
          booking={booking}
          where={where}
          time={time}
          onClose={() => setAsking(false)}
          onCancelled={() => {
            setAsking(false);
            onCancelled();
          }}
        />
      )}
    </article>
  );
}
