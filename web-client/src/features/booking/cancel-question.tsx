import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { cancelBooking, getListBookingsQueryKey } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import { MINUTE } from "@/format/time";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Alert } from "@/ui/notice";
import { Sheet } from "@/ui/sheet";

const LATE = 120 * MINUTE;

type Props = { booking: BookingView; where: string; time: string; onClose: () => void; onCancelled: () => void };

/** Asks with the consequences, because a time given away does not come back. */
export function CancelQuestion({ booking, where, time, onClose, onCancelled }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelBooking(booking.id, {}),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: getListBookingsQueryKey() }),
        queries.invalidateQueries({ queryKey: [`/api/v1/spaces/${booking.space_id}/availability`] }),
        queries.invalidateQueries({ queryKey: ["next-free"] }),
      ]);
      onCancelled();
    },
  });
  const words = useProblemWords(cancel.error);
  const [openedAt] = useState(() => Date.now());
  const late = Date.parse(booking.starts_at) - openedAt < LATE;
  return (
    <Sheet role="alertdialog" title={t("bookings.askTitle")} closeLabel={t("booking.close")} onClose={onClose}>
      <p>{t("bookings.askText", { where, when: time })}</p>
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
