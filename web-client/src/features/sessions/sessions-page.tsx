import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SessionView } from "@/api/generated/model/sessionView";
import { paths } from "@/app/paths";
import type { SessionsSearch } from "@/app/paths";
import { useLanguage } from "@/format/i18n";
import { addDays, localDate, longDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { SessionCard } from "./session-card";
import { SessionFilters } from "./session-filters";
import { useSessions } from "./sessions-query";

const MORE = "inline-flex min-h-11 items-center text-sm text-red-deep underline underline-offset-4";
const route = getRouteApi(paths.sessions);

export function SessionsPage() {
  const { t } = useTranslation();
  useTitle(t("sessions.title"));
  const search = route.useSearch();
  const navigate = useNavigate({ from: paths.sessions });
  const change = (next: Partial<SessionsSearch>, replace = false) =>
    void navigate({ search: (before: SessionsSearch) => ({ ...before, ...next }), replace, resetScroll: false });
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("sessions.title")}</h1>
      <p className="mt-1 text-soft">{t("sessions.lead")}</p>
      <SessionFilters search={search} onChange={change} />
      <p className="mt-3 flex flex-wrap gap-x-5">
        <Link to={paths.openDays} className={MORE}>
          {t("openDays.title")}
        </Link>
        <Link to={paths.offers} className={MORE}>
          {t("offers.title")}
        </Link>
      </p>
      <List search={search} onReset={() => void navigate({ search: {}, resetScroll: false })} />
    </div>
  );
}

function List({ search, onReset }: { search: SessionsSearch; onReset: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { sessions, found, isPending, error, retry } = useSessions(search, today);
  const filtered = Object.values(search).some((value) => value !== undefined);
  if (isPending) {
    return (
      <div className="mt-6 grid gap-3 sm:grid-cols-2">
        <Loading label={t("sessions.loading")} rows={4} className="h-28" />
      </div>
    );
  }
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <>
      <p role="status" className="mt-4 text-sm text-soft">
        {found.length === 0 ? "" : t("sessions.count", { count: found.length })}
      </p>
      {found.length === 0 && !sessions.hasNextPage && (
        <Notice
          title={t(filtered ? "sessions.emptyTitle" : "sessions.noneTitle")}
          text={t(filtered ? "sessions.emptyText" : "sessions.noneText")}
        >
          {filtered && (
            <Button look="plain" onPress={onReset}>
              {t("home.reset")}
            </Button>
          )}
        </Notice>
      )}
      {byDay(found).map(([date, items]) => (
        <section key={date} aria-labelledby={`day-${date}`} className="mt-4">
          <h2 id={`day-${date}`} className="song mb-2.5 text-lg">
            <DayName date={date} today={today} />
          </h2>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {items.map((session) => (
              <li key={session.id} className="flex">
                <SessionCard session={session} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {sessions.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={sessions.isFetchingNextPage} onPress={() => void sessions.fetchNextPage()}>
            {t("sessions.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function DayName({ date, today }: { date: string; today: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const near = date === today ? `${t("day.today")} · ` : date === addDays(today, 1) ? `${t("day.tomorrow")} · ` : "";
  return near + longDate(date, language);
}

function byDay(sessions: SessionView[]): [string, SessionView[]][] {
  const days = new Map<string, SessionView[]>();
  for (const session of sessions) {
    const date = localDate(session.starts_at);
    days.set(date, [...(days.get(date) ?? []), session]);
  }
  return [...days];
}
