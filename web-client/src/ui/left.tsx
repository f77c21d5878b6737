import { useTranslation } from "react-i18next";
import { leftUntil } from "@/format/left";
import type { Left as Parts } from "@/format/left";
import { useNow } from "@/format/now";

/** Words for what is left; the route needs the area `bids`. */
export function useLeftWords(): (parts: Parts) => string {
  const { t } = useTranslation("bids");
  return ({ days, hours, minutes, seconds, over }) => {
    if (over) return t("left.over");
    if (days > 0) return t("left.days", { count: days, hours });
    if (hours > 0) return t("left.hours", { count: hours, minutes });
    return t("left.minutes", { count: minutes, seconds });
  };
}

/** `还有 3 天 4 小时`, counted on this machine's clock; what counts is the server's. */
export function Left({ at, className = "" }: { at: string; className?: string }) {
  const now = useNow(1000);
  const words = useLeftWords();
  const parts = leftUntil(at, now);
  const near = !parts.over && parts.days < 1;
  return (
    <span className={`tabular-nums ${near ? "font-medium text-red-deep" : parts.over ? "text-soft" : ""} ${className}`}>
      {words(parts)}
    </span>
  );
}
