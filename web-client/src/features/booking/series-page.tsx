import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetBookingSeriesQueryOptions } from "@/api/generated/series/series";
import type { SeriesView } from "@/api/generated/model/seriesView";
import { ApiProblem } from "@/api/problem";
import { paths } from "@/app/paths";
import { useLanguage } from "@/format/i18n";
import { localDate, longDate, span } from "@/format/time";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { BookingCard } from "./booking-card";
import { readRule } from "./series-rule";
import { isUpcoming } from "./upcoming";

const route = getRouteApi(paths.series);

export function SeriesPage() {
  const { t } = useTranslation();
  useTitle(t("series.title"));
  const { seriesId } = route.useParams();
  const series = useQuery(getGetBookingSeriesQueryOptions(seriesId));
  if (series.isError) {
    const { error } = series;
    const closed = error instanceof ApiProblem && [400, 401, 403, 404, 422].includes(error.status);
    if (!closed) return <Failure error={error} onRetry={() => void series.refetch()} />;
    return (
      <div className="page py-8">
        <Notice level="h1" title={t("series.missing")} text={t("series.missingText")}>
          <Link to={paths.bookings} className={buttonClass()}>
            {t("nav.bookings")}
          </Link>
        </Notice>
      </div>
    );
  }
  return (
    <div className="page max-w-3xl pt-2 sm:pt-5">
      <Link
        to={paths.bookings}
        className="-ml-2 inline-flex min-h-11 items-center gap-0.5 rounded-full pr-3 pl-1 text-sm text-soft hover:text-ink"
      >
        <BackIcon className="size-5" />
        {t("nav.bookings")}
      </Link>
      {series.isPending ? (
        <div className="mt-4 grid gap-3">
          <Loading label={t("series.loading")} rows={3} className="h-32" />
        </div>
      ) : (
        <Series series={series.data} now={series.dataUpdatedAt} />
      )}
    </div>
  );
}

function Series({ series, now }: { series: SeriesView; now: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [said, setSaid] = useState<"bookings.cancelled" | "series.moved">();
  const rule = readRule(series.rrule);
  const bookings = series.bookings ?? [];
  const ahead = bookings.filter((one) => isUpcoming(one, now));
  const past = bookings.filter((one) => !isUpcoming(one, now));
  return (
    <>
      <h1 className="song text-[1.625rem] sm:text-4xl">
        {series.facility_name} · {series.space_name}
      </h1>
      <p className="mt-2 tabular-nums">
        {rule && `${t(`series.weeks.${rule.everyWeeks > 1 ? "2" : "1"}`)} `}
        {rule && `${rule.days.map((day) => t(`series.day.${day}`)).join(t("venue.comma"))} `}
        {span(series.starts_at, series.ends_at)}
      </p>
      <p className="text-soft">
        {series.purpose} · {t("bookings.people", { count: series.headcount })} ·{" "}
        {t("series.ahead", { count: series.bookings_ahead })}
      </p>
      <p role="status" className="mt-3 rounded-xl bg-jade-wash px-4 py-3 text-jade empty:hidden">
        {said ? t(said) : ""}
      </p>
      {series.skipped.length > 0 && (
        <details className="mt-4 rounded-xl border border-line bg-sheet px-4">
          <summary className="flex min-h-12 items-center font-medium">
            {t("series.skipped", { count: series.skipped.length })}
          </summary>
          <ul className="pb-3">
            {series.skipped.map((one) => (
              <li key={one.starts_at} className="flex flex-wrap justify-between gap-x-3 py-1 text-sm tabular-nums">
                <span>
                  {longDate(localDate(one.starts_at), language)} {span(one.starts_at, one.ends_at)}
                </span>
                <span className="text-red-deep">{one.detail}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2 className="song mt-5 mb-3 text-lg">{t("series.times")}</h2>
      <ul className="grid gap-3">
        {[...ahead, ...past].map((booking) => (
          <li key={booking.id}>
            <BookingCard
              booking={booking}
              inSeries
              onCancelled={() => setSaid("bookings.cancelled")}
              onMoved={() => setSaid("series.moved")}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
