import { useTranslation } from "react-i18next";
import { countdown, useNow } from "@/format/now";
import { ClockIcon } from "@/ui/icons";

/** How long the time is kept. A clock that is read out every second would drown all else, so it is not live. */
export function HoldClock({ until }: { until: string }) {
  const { t } = useTranslation();
  const left = Date.parse(until) - useNow();
  return (
    <p className="mb-4 flex items-start gap-1.5 text-sm text-ochre">
      <ClockIcon className="mt-px size-4.5" />
      <span className="tabular-nums">
        {left > 0 ? t("booking.held", { time: countdown(left) }) : t("booking.heldOver")}
      </span>
    </p>
  );
}
