import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getListOpenDayRegistrationsQueryOptions, getListOpenDaysQueryOptions } from "@/api/generated/opening/opening";
import type { OpenDayView } from "@/api/generated/model/openDayView";
import { useCountyName } from "@/api/regions";
import { useSignedIn } from "@/api/session";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { RegisterSheet } from "./register-sheet";
import { Registration } from "./registration";

/** Barracks receive groups on some days only, by real name. */
export function OpenDaysPage({ signIn }: { signIn: ReactNode }) {
  const { t } = useTranslation();
  useTitle(t("openDays.title"));
  const days = useQuery(getListOpenDaysQueryOptions({ limit: 100 }));
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("openDays.title")}</h1>
      <p className="mt-1 text-soft">{t("openDays.lead")}</p>
      {days.isPending && (
        <div className="mt-6 grid gap-3">
          <Loading label={t("openDays.loading")} rows={2} className="h-36" />
        </div>
      )}
      {days.isError && <Failure error={days.error} onRetry={() => void days.refetch()} />}
      {days.data?.items.length === 0 && <Notice title={t("openDays.empty")} text={t("openDays.emptyText")} />}
      <ul className="mt-5 grid gap-3">
        {days.data?.items.map((day) => (
          <li key={day.id}>
            <OpenDayCard day={day} signIn={signIn} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OpenDayCard({ day, signIn }: { day: OpenDayView; signIn: ReactNode }) {
  const { t } = useTranslation();
  const when = useWhen();
  const county = useCountyName(day.region);
  const signedIn = useSignedIn();
  const [open, setOpen] = useState(false);
  const mine = useQuery(
    getListOpenDayRegistrationsQueryOptions(day.id, { limit: 1 }, { query: { enabled: signedIn } }),
  );
  const registration = signedIn
    ? mine.data?.items.find((one) => one.status === "pending" || one.status === "approved")
    : undefined;
  const taken = day.status !== "public" || day.remaining <= 0;
  return (
    <article className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-[1.0625rem] font-semibold">{day.title}</h2>
        <Tag tone={taken ? "plain" : "jade"}>
          {day.status === "public" ? t("sessions.left", { count: day.remaining }) : t(`openDays.status.${day.status}`)}
        </Tag>
      </div>
      <p className="mt-1 tabular-nums">{when(day.starts_at, day.ends_at)}</p>
      <p className="text-sm text-soft">
        {day.facility_name}
        {county !== undefined && ` · ${county}`}
      </p>
      {day.description && <p className="mt-2 whitespace-pre-line">{day.description}</p>}
      <p className="mt-1 text-sm text-soft">{t("openDays.closes", { when: when(day.registration_closes_at) })}</p>
      {registration && <Registration registration={registration} />}
      {!registration && !taken && (
        <Button
          className="mt-3 min-h-11 px-5 text-[0.9375rem]"
          aria-label={t("openDays.registerLabel", { title: day.title, when: when(day.starts_at) })}
          onPress={() => setOpen(true)}
        >
          {t("openDays.register")}
        </Button>
      )}
      {open && <RegisterSheet day={day} signIn={signIn} onClose={() => setOpen(false)} />}
    </article>
  );
}
