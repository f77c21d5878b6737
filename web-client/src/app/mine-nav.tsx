import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "./paths";

const LINK =
  "inline-flex min-h-11 items-center rounded-full px-4 text-[0.9375rem] text-soft hover:bg-line/50 aria-[current=page]:bg-blush aria-[current=page]:font-medium aria-[current=page]:text-red-deep";

/** What is one's own, page by page. */
export function MineNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("mine.label")} className="mt-3 -ml-2 flex flex-wrap gap-1">
      <Link to={paths.bookings} className={LINK}>
        {t("mine.bookings")}
      </Link>
      <Link to={paths.tickets} className={LINK}>
        {t("mine.tickets")}
      </Link>
    </nav>
  );
}
