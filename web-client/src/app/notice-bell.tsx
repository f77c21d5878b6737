import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getListMyNoticesQueryOptions } from "@/api/generated/me/me";
import { BellIcon } from "@/ui/icons";
import { paths } from "./paths";

/** The way to one's notices, with how many are new. */
export function NoticeBell() {
  const { t } = useTranslation();
  const unread = useQuery(
    getListMyNoticesQueryOptions(
      { read: false, limit: 1, with_total: true },
      { query: { refetchInterval: 120_000, retry: false } },
    ),
  );
  const count = unread.data?.total ?? 0;
  return (
    <Link
      to={paths.notices}
      aria-label={count > 0 ? t("nav.noticesNew", { count }) : t("nav.notices")}
      className="relative inline-flex size-11 items-center justify-center rounded-full hover:bg-line/50 aria-[current=page]:text-red-deep"
    >
      <BellIcon className="size-5.5" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-1 right-0.5 flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-red px-1 text-[0.6875rem] leading-none font-medium text-white tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
