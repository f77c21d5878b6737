import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { paths } from "@/app/paths";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { CheckIcon, ClockIcon } from "@/ui/icons";
import { PassView } from "@/ui/pass-view";
import { bookingPass } from "./booking-passes";
import { saveCalendarFile } from "./calendar-file";

type Props = { booking: BookingView; venue: FacilityView; space: SpaceView; onClose: () => void };

export function BookingDone({ booking, venue, space, onClose }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const pending = booking.status === "pending";
  const pass = bookingPass(booking);
  return (
    <div role="status">
      <div className="flex flex-col items-center pt-3 pb-5 text-center">
        {pass ? (
          <PassView passes={[{ ...pass, where: `${space.name}${venue.address ? ` · ${venue.address}` : ""}` }]} />
        ) : (
          <>
            <span
              className={`mb-4 flex size-16 items-center justify-center rounded-full ${pending ? "bg-ochre-wash text-ochre" : "bg-jade-wash text-jade"}`}
            >
              {pending ? <ClockIcon className="size-9" /> : <CheckIcon className="size-9" />}
            </span>
            <p className="text-lg font-semibold tabular-nums">{when(booking.starts_at, booking.ends_at)}</p>
            <p>
              {venue.name} · {space.name}
            </p>
            {venue.address && <p className="text-soft">{venue.address}</p>}
          </>
        )}
        <p className="mt-3 text-soft">{pending ? t("booking.donePendingText") : t("booking.doneConfirmedText")}</p>
      </div>
      <div className="grid gap-2.5">
        <Link to={paths.bookings} className={buttonClass()}>
          {t("booking.mine")}
        </Link>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2.5">
          <Button look="plain" className="px-3" onPress={() => saveCalendarFile(booking, venue, space)}>
            {t("booking.calendar")}
          </Button>
          <Button look="plain" className="px-3" onPress={onClose}>
            {t("booking.done")}
          </Button>
        </div>
      </div>
    </div>
  );
}
