import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rescheduleBooking } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { SeriesScope } from "@/api/generated/model/seriesScope";
import { rescheduleBookingSeries } from "@/api/generated/series/series";
import type { ApiProblem } from "@/api/problem";
import { clock, localDate, rfc3339 } from "@/format/time";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Sheet } from "@/ui/sheet";
import { BookingRefusal } from "./booking-refusal";
import { changed } from "./changed";
import { ScopeChoice } from "./scope-choice";
import { StartPicker } from "./start-picker";

type Props = { booking: BookingView; onClose: () => void; onMoved: () => void };

/** Another time of the same length; of a series one, the rest or all, moved by the same. */
export function RescheduleSheet({ booking, onClose, onMoved }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const queries = useQueryClient();
  const [date, setDate] = useState(localDate(booking.starts_at));
  const [at, setAt] = useState(booking.starts_at);
  const [scope, setScope] = useState<SeriesScope>("this");
  const length = Date.parse(booking.ends_at) - Date.parse(booking.starts_at);
  const end = (start: string) => rfc3339(Date.parse(start) + length);
  const move = useMutation<unknown, ApiProblem, string>({
    mutationFn: (start) => {
      const time = { starts_at: start, ends_at: end(start) };
      return booking.series_id
        ? rescheduleBookingSeries(booking.series_id, { ...time, booking_id: booking.id, scope })
        : rescheduleBooking(booking.id, time);
    },
    onSuccess: async () => {
      await changed(queries, booking);
      onMoved();
    },
  });
  const same = at === "" || Date.parse(at) === Date.parse(booking.starts_at);
  return (
    <Sheet title={t("series.move")} closeLabel={t("booking.close")} onClose={onClose}>
      <p className="mb-4 text-soft tabular-nums">
        {t("series.now", { when: when(booking.starts_at, booking.ends_at) })}
      </p>
      <div className="grid gap-5">
        {move.error && (
          <BookingRefusal
            problem={move.error}
            onTake={(start) => {
              setDate(localDate(start));
              setAt(start);
              move.reset();
            }}
            onOtherDay={() => move.reset()}
          />
        )}
        <StartPicker
          spaceId={booking.space_id}
          dateLabel={t("series.newDate")}
          date={date}
          at={at}
          onChange={(nextDate, nextAt) => {
            setDate(nextDate);
            setAt(nextAt);
          }}
        />
        {booking.series_id && <ScopeChoice label={t("series.moveWhich")} value={scope} onChange={setScope} />}
        <Button isDisabled={same || move.isPending} onPress={() => move.mutate(at)} className="w-full text-lg">
          {same ? t("venue.choose") : t("series.moveTo", { when: `${when(at)}–${clock(end(at))}` })}
        </Button>
      </div>
    </Sheet>
  );
}
