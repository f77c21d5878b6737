import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { cancelBooking } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { SeriesScope } from "@/api/generated/model/seriesScope";
import { cancelBookingSeries } from "@/api/generated/series/series";
import { now } from "@/format/now";
import { MINUTE } from "@/format/time";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Alert } from "@/ui/notice";
import { Sheet } from "@/ui/sheet";
import { changed } from "./changed";
import { ScopeChoice } from "./scope-choice";

const LATE = 120 * MINUTE;

type Props = { booking: BookingView; where: string; time: string; onClose: () => void; onCancelled: () => void };

/** Asks with the consequences, because a time given away does not come back. */
export function CancelQuestion({ booking, where, time, onClose, onCancelled }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [scope, setScope] = useState<SeriesScope>("this");
  const cancel = useMutation({
    mutationFn: async (): Promise<void> => {
      if (booking.series_id) await cancelBookingSeries(booking.series_id, { booking_id: booking.id, scope });
      else await cancelBooking(booking.id, {});
    },
    onSuccess: async () => {
      await changed(queries, booking);
      onCancelled();
    },
  });
  const words = useProblemWords(cancel.error);
  const [openedAt] = useState(now);
  const late = Date.parse(booking.starts_at) - openedAt < LATE;
  return (
    <Sheet role="alertdialog" title={t("bookings.askTitle")} closeLabel={t("booking.close")} onClose={onClose}>
      <p>{t("bookings.askText", { where, when: time })}</p>
      {booking.series_id && (
        <div className="mt-4">
          <ScopeChoice label={t("series.cancelWhich")} value={scope} onChange={setScope} />
        </div>
      )}
      {late && <p className="mt-2 text-ochre">{t("bookings.askLate")}</p>}
      {cancel.isError && (
        <div className="mt-4">
          <Alert>
            <p className="font-medium">{words.title}</p>
            {words.text !== "" && <p>{words.text}</p>}
          </Alert>
        </div>
      )}
      <div className="mt-6 grid gap-2.5 sm:grid-cols-2">
        <Button look="plain" onPress={onClose}>
          {t("bookings.keep")}
        </Button>
        <Button isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
          {t("bookings.really")}
        </Button>
      </div>
    </Sheet>
  );
}
