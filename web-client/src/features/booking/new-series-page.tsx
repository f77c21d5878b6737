import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/client";
import { createBookingSeries, previewBookingSeries } from "@/api/generated/series/series";
import { getGetSpaceQueryOptions } from "@/api/generated/spaces/spaces";
import type { CreateSeries } from "@/api/generated/model/createSeries";
import type { OccurrenceView } from "@/api/generated/model/occurrenceView";
import type { SeriesPreview } from "@/api/generated/model/seriesPreview";
import type { SeriesView } from "@/api/generated/model/seriesView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import type { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { durations, usualMinutes } from "@/api/space-rules";
import { paths } from "@/app/paths";
import { useDuration } from "@/format/duration";
import { useLanguage } from "@/format/i18n";
import { addDays, localDate, longDate, MINUTE, rfc3339, span } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Button, buttonClass } from "@/ui/button";
import { Failure, useProblemWords } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Alert, Loading, Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Stepper } from "@/ui/stepper";
import { TOGGLE } from "@/ui/toggle";
import { DAYS, dayOf, weeklyRule } from "./series-rule";
import type { Day } from "./series-rule";
import { StartPicker } from "./start-picker";

const route = getRouteApi(paths.newSeries);
const WEEKS = 8;

export function NewSeriesPage({ signIn }: { signIn: ReactNode }) {
  const { t } = useTranslation();
  useTitle(t("series.newTitle"));
  const signedIn = useSignedIn();
  const { space: id = "" } = route.useSearch();
  const space = useQuery(getGetSpaceQueryOptions(id, { query: { enabled: id !== "" } }));
  return (
    <div className="page max-w-2xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("series.newTitle")}</h1>
      {id === "" ? (
        <Notice title={t("series.noSpace")} text={t("series.noSpaceText")}>
          <Link to={paths.home} className={buttonClass()}>
            {t("bookings.find")}
          </Link>
        </Notice>
      ) : space.isError ? (
        <Failure error={space.error} onRetry={() => void space.refetch()} />
      ) : space.isPending ? (
        <div className="mt-6 grid gap-3">
          <Loading label={t("series.loading")} rows={3} className="h-20" />
        </div>
      ) : (
        <>
          <p className="mt-1 text-soft">
            <Link
              to={paths.venue}
              params={{ venueId: space.data.facility_id }}
              search={{ space: space.data.id }}
              className="underline decoration-edge underline-offset-4 hover:decoration-red"
            >
              {space.data.facility_name}
            </Link>
            {` · ${space.data.name}`}
          </p>
          {signedIn ? (
            <SeriesForm space={space.data} />
          ) : (
            <div className="mt-6">
              <p className="mb-4 text-soft">{t("booking.signInFirst")}</p>
              {signIn}
            </div>
          )}
        </>
      )}
    </div>
  );
}

function SeriesForm({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  const today = useToday();
  const duration = useDuration();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const search = route.useSearch();
  const [date, setDate] = useState(search.at ? localDate(search.at) : addDays(today, 1));
  const [at, setAt] = useState(search.at ?? "");
  const [minutes, setMinutes] = useState(search.minutes ?? String(usualMinutes(space)));
  const [days, setDays] = useState<Day[]>([]);
  const [every, setEvery] = useState<"1" | "2">("1");
  const [until, setUntil] = useState(least(addDays(date, 7 * WEEKS), addDays(today, space.advance_max_days)));
  const [headcount, setHeadcount] = useState(1);
  const [purpose, setPurpose] = useState("");
  const [left, setLeft] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const key = useRef({ content: "", key: "" });

  const all = [...new Set([dayOf(date), ...days])];
  const wanted = {
    space_id: space.id,
    starts_at: at,
    ends_at: at === "" ? "" : rfc3339(Date.parse(at) + Number(minutes) * MINUTE),
    rrule: weeklyRule(all, Number(every), until),
    headcount,
  };
  const shown = JSON.stringify(wanted);

  const preview = useMutation<SeriesPreview & { of: string }, ApiProblem>({
    mutationFn: async () => ({ ...(await previewBookingSeries(wanted)), of: shown }),
    onSuccess: () => setLeft([]),
  });
  const create = useMutation<SeriesView, ApiProblem, CreateSeries>({
    mutationFn: (body) => {
      const content = JSON.stringify(body);
      if (key.current.content !== content) key.current = { content, key: newKey() };
      return createBookingSeries(body, { "Idempotency-Key": key.current.key });
    },
    onSuccess: async (made) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["/api/v1/bookings"] }),
        queries.invalidateQueries({ queryKey: ["/api/v1/booking-series"] }),
        queries.invalidateQueries({ queryKey: [`/api/v1/spaces/${space.id}/availability`] }),
      ]);
      await navigate({ to: paths.series, params: { seriesId: made.id } });
    },
    // Somebody was faster: the dates are looked at again.
    onError: (problem) => {
      if (problem.is("booking-conflict")) preview.mutate();
    },
  });
  const unsaid = purpose.trim() === "";
  const found = preview.data?.of === shown ? preview.data.occurrences : undefined;
  const chosen = found?.filter((one) => !left.includes(one.starts_at)) ?? [];
  const good = chosen.filter((one) => !one.conflict);
  return (
    <form
      noValidate
      className="mt-5 grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (at !== "") preview.mutate();
      }}
    >
      <StartPicker
        spaceId={space.id}
        dateLabel={t("series.first")}
        date={date}
        at={at}
        onChange={(nextDate, nextAt) => {
          setDate(nextDate);
          setAt(nextAt);
          setDays([]);
          if (until < nextDate) setUntil(addDays(nextDate, 7 * WEEKS));
        }}
      />
      {tried && at === "" && <p className="-mt-3 text-sm text-red-deep">{t("venue.choose")}</p>}
      <Select
        label={t("venue.duration")}
        value={minutes}
        options={durations(space).map((one) => ({ value: String(one), label: duration(one) }))}
        onChange={setMinutes}
      />
      <div role="group" aria-labelledby="series-days">
        <p id="series-days" className="mb-2 text-sm font-medium">
          {t("series.days")}
        </p>
        <div className="flex flex-wrap gap-2">
          {DAYS.map((day) => (
            <button
              key={day}
              type="button"
              aria-pressed={all.includes(day)}
              disabled={day === dayOf(date)}
              onClick={() => setDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day])}
              className={TOGGLE}
            >
              {t(`series.day.${day}`)}
            </button>
          ))}
        </div>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("series.every")}
          value={every}
          options={(["1", "2"] as const).map((one) => ({ value: one, label: t(`series.weeks.${one}`) }))}
          onChange={setEvery}
        />
        <Field
          label={t("series.until")}
          type="date"
          min={date}
          value={until}
          onChange={(event) => {
            if (event.target.value !== "") setUntil(event.target.value);
          }}
        />
      </div>
      <Stepper
        label={t("booking.headcount")}
        fewer={t("booking.fewer")}
        more={t("booking.more")}
        value={headcount}
        min={1}
        max={space.capacity}
        onChange={setHeadcount}
      />
      {preview.error && <Refused problem={preview.error} />}
      {!found && (
        <Button type="submit" look="plain" isDisabled={preview.isPending}>
          {preview.isPending ? t("account.busy") : t("series.preview")}
        </Button>
      )}
      {found && (
        <>
          <Dates
            occurrences={found}
            left={left}
            onToggle={(start) => setLeft(left.includes(start) ? left.filter((one) => one !== start) : [...left, start])}
          />
          <Field
            label={t("series.purpose")}
            value={purpose}
            maxLength={100}
            hint={unsaid ? t("booking.purposeNeeded") : undefined}
            onChange={(event) => setPurpose(event.target.value)}
          />
          {create.error && <Refused problem={create.error} />}
          <Button
            isDisabled={create.isPending || good.length === 0 || unsaid}
            onPress={() =>
              create.mutate({
                ...wanted,
                purpose: purpose.trim(),
                exdates: left,
                // What cannot be had was shown, and is left out knowingly.
                on_conflict: good.length < chosen.length ? "skip" : "refuse",
              })
            }
            className="text-lg"
          >
            {create.isPending
              ? t("booking.sending")
              : good.length < chosen.length
                ? t("series.createSome", { count: good.length, skipped: chosen.length - good.length })
                : t("series.create", { count: good.length })}
          </Button>
        </>
      )}
    </form>
  );
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

export function Refused({ problem }: { problem: ApiProblem }) {
  const words = useProblemWords(problem);
  return (
    <Alert>
      <p className="font-medium">{words.title}</p>
      {words.text !== "" && <p>{words.text}</p>}
    </Alert>
  );
}

type DatesProps = { occurrences: OccurrenceView[]; left: string[]; onToggle: (start: string) => void };

/** Each date with what is in its way; those that can be had can be left out. */
function Dates({ occurrences, left, onToggle }: DatesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="series-dates">
      <h2 id="series-dates" className="song text-lg">
        {t("series.dates", { count: occurrences.length })}
      </h2>
      <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-sheet px-4">
        {occurrences.map((one) => {
          const label = `${longDate(localDate(one.starts_at), language)} ${span(one.starts_at, one.ends_at)}`;
          return (
            <li key={one.starts_at} className="py-1">
              {one.conflict ? (
                <p className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 pl-9">
                  <span className="text-soft tabular-nums line-through">{label}</span>
                  <span className="text-sm text-red-deep">{one.detail}</span>
                </p>
              ) : (
                <label className="flex min-h-11 items-center gap-3 tabular-nums">
                  <input
                    type="checkbox"
                    className="size-6 shrink-0 accent-red"
                    checked={!left.includes(one.starts_at)}
                    onChange={() => onToggle(one.starts_at)}
                  />
                  {label}
                </label>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
