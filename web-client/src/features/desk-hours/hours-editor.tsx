import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { OpeningHoursView } from "@/api/generated/model/openingHoursView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import {
  deleteSpaceOpeningHours,
  getFacilityOpeningHours,
  getGetFacilityOpeningHoursUrl,
  getGetSpaceOpeningHoursUrl,
  getSpaceOpeningHours,
  putFacilityOpeningHours,
  putSpaceOpeningHours,
} from "@/api/generated/opening-hours/opening-hours";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import type { Placed } from "@/api/tree";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useToday } from "@/format/today";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { HourRows } from "./hour-rows";
import { LeftOutside } from "./left-outside";
import { DAYS, emptyWeek, fromTimetable, toTimetable } from "./timetable";
import type { Exception, Period, Timetable } from "./timetable";

type Props = { venue: FacilityView; spaces: Placed<SpaceView>[] };
type Read = { view: OpeningHoursView; etag?: string };

/** The hours of the venue, or of one of its spaces that has its own. */
export function HoursEditor({ venue, spaces }: Props) {
  const { t } = useTranslation("desk");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const space = spaces.find(({ node }) => node.id === search.space)?.node;
  const read = useQuery<Read, ApiProblem>({
    queryKey: ["hours-editor", venue.id, space?.id],
    // What is edited stays as it was read, with its version.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      if (space) {
        const view = await getSpaceOpeningHours(space.id, undefined, { signal });
        return { view, etag: etags.get(getGetSpaceOpeningHoursUrl(space.id)) };
      }
      const view = await getFacilityOpeningHours(venue.id, undefined, { signal });
      return { view, etag: etags.get(getGetFacilityOpeningHoursUrl(venue.id)) };
    },
  });
  const mayChange = space ? space.available_actions.includes("update") : venue.available_actions.includes("update");
  return (
    <>
      <div className="mb-5 max-w-sm">
        <Select
          label={t("hours.of")}
          value={space?.id ?? ""}
          onChange={(id) => change({ space: id === "" ? undefined : id })}
          options={[
            { value: "", label: t("hours.whole", { name: venue.name }) },
            ...spaces.map(({ node, depth }) => ({ value: node.id, label: `${"　".repeat(depth)}${node.name}` })),
          ]}
        />
      </div>
      {read.data ? (
        <Editor
          key={`${space?.id ?? ""} ${read.dataUpdatedAt}`}
          venue={venue}
          space={space}
          read={read.data}
          mayChange={mayChange}
          onSaved={() => void read.refetch()}
        />
      ) : read.isError ? (
        read.error.status === 404 ? (
          <Editor
            venue={venue}
            space={space}
            read={{ view: { inherited: false, periods: [], exceptions: [] } }}
            mayChange={mayChange}
            onSaved={() => void read.refetch()}
          />
        ) : (
          <Failure error={read.error} onRetry={() => void read.refetch()} />
        )
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
      <LeftOutside venue={venue} spaces={spaces.map(({ node }) => node)} />
    </>
  );
}

type EditorProps = { venue: FacilityView; space?: SpaceView; read: Read; mayChange: boolean; onSaved: () => void };

function Editor({ venue, space, read, mayChange, onSaved }: EditorProps) {
  const { t } = useTranslation("desk");
  const today = useToday();
  const queries = useQueryClient();
  const [before] = useState(() => toTimetable(read.view));
  const [table, setTable] = useState<Timetable>(before);
  const [inherits, setInherits] = useState(space !== undefined && read.view.inherited);
  const [asking, setAsking] = useState<"save" | "inherit">();
  const isDirty =
    inherits !== (space !== undefined && read.view.inherited) || JSON.stringify(table) !== JSON.stringify(before);

  const save = useMutation<unknown, ApiProblem, "save" | "inherit">({
    mutationFn: (what) => {
      // What is inherited has the version of somebody else's hours.
      const match = read.view.inherited || read.etag === undefined ? {} : { "If-Match": read.etag };
      if (!space) return putFacilityOpeningHours(venue.id, fromTimetable(table), match);
      if (what === "inherit") return deleteSpaceOpeningHours(space.id, { "If-Match": read.etag ?? "" });
      return putSpaceOpeningHours(space.id, fromTimetable(table), match);
    },
    onSuccess: async () => {
      setAsking(undefined);
      await refresh(queries, "/api/v1/spaces", "/api/v1/facilities", "left-outside");
      onSaved();
    },
  });
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty && !save.isSuccess,
    enableBeforeUnload: () => isDirty && !save.isSuccess,
    withResolver: true,
  });

  const setPeriod = (at: number, next: Partial<Period>) =>
    setTable({ ...table, periods: table.periods.map((one, index) => (index === at ? { ...one, ...next } : one)) });
  const setException = (at: number, next: Partial<Exception>) =>
    setTable({
      ...table,
      exceptions: table.exceptions.map((one, index) => (index === at ? { ...one, ...next } : one)),
    });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(inherits ? "inherit" : "save");
      }}
    >
      {!mayChange && <p className="mb-4 rounded-xl bg-ochre-wash px-4 py-2.5 text-ochre">{t("hours.readOnly")}</p>}
      {space && (
        <div className="mb-4">
          <Check
            checked={!inherits}
            onChange={(own) => {
              setInherits(!own);
              if (!own) setTable(before);
            }}
          >
            {t("hours.own", { name: space.name })}
          </Check>
        </div>
      )}
      <fieldset disabled={inherits || !mayChange} className="grid min-w-0 gap-6">
        {table.periods.length === 0 && <p className="text-soft">{t("hours.none")}</p>}
        {table.periods.map((period, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no other name
          <section
            key={at}
            aria-label={t("hours.period", { number: at + 1 })}
            className="rounded-card border border-line bg-sheet p-4 sm:p-5"
          >
            <div className="mb-3 flex flex-wrap items-end gap-3">
              <h2 className="song mr-auto text-lg">{t("hours.period", { number: at + 1 })}</h2>
              <div className="w-40">
                <Field
                  label={t("hours.from")}
                  type="date"
                  value={period.startsOn}
                  onChange={(event) => setPeriod(at, { startsOn: event.target.value })}
                />
              </div>
              <div className="w-40">
                <Field
                  label={t("hours.until")}
                  type="date"
                  value={period.endsOn}
                  onChange={(event) => setPeriod(at, { endsOn: event.target.value })}
                />
              </div>
              <Button
                look="quiet"
                className="min-h-12 px-3"
                aria-label={t("hours.removePeriod", { number: at + 1 })}
                onPress={() => setTable({ ...table, periods: table.periods.filter((_, index) => index !== at) })}
              >
                {t("common.remove")}
              </Button>
            </div>
            <table className="w-full">
              <caption className="sr-only">{t("hours.week")}</caption>
              <tbody>
                {DAYS.map((day) => (
                  <tr key={day} className="border-t border-line align-top max-sm:grid">
                    <th scope="row" className="py-3 pr-3 text-left font-medium whitespace-nowrap max-sm:pb-0 sm:w-28">
                      {t(`day.${day}`)}
                    </th>
                    <td className="py-1.5">
                      <HourRows
                        label={t(`day.${day}`)}
                        rows={period.week[day]}
                        onChange={(rows) => setPeriod(at, { week: { ...period.week, [day]: rows } })}
                        onCopy={
                          day === "mon" || day === "tue"
                            ? () =>
                                setPeriod(at, {
                                  week: Object.fromEntries(
                                    DAYS.map((other) => [
                                      other,
                                      DAYS.indexOf(other) > DAYS.indexOf(day) && DAYS.indexOf(other) < 7
                                        ? period.week[day].map((row) => ({ ...row }))
                                        : period.week[other],
                                    ]),
                                  ) as Period["week"],
                                })
                            : undefined
                        }
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
        <Button
          look="plain"
          className="justify-self-start"
          isDisabled={inherits || !mayChange}
          onPress={() =>
            setTable({ ...table, periods: [...table.periods, { startsOn: today, endsOn: "", week: emptyWeek() }] })
          }
        >
          {t("hours.addPeriod")}
        </Button>
        <section aria-labelledby="exceptions" className="grid gap-3">
          <h2 id="exceptions" className="song text-lg">
            {t("hours.exceptions")}
          </h2>
          {table.exceptions.length === 0 && <p className="text-soft">{t("hours.noExceptions")}</p>}
          {table.exceptions.map((one, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other name
            <div
              key={at}
              role="group"
              aria-label={t("hours.exception", { number: at + 1 })}
              className="rounded-card border border-line bg-sheet p-4"
            >
              <div className="flex flex-wrap items-end gap-3">
                <div className="w-40">
                  <Field
                    label={t("hours.from")}
                    type="date"
                    value={one.startsOn}
                    onChange={(event) => setException(at, { startsOn: event.target.value })}
                  />
                </div>
                <div className="w-40">
                  <Field
                    label={t("hours.last")}
                    type="date"
                    value={one.endsOn}
                    onChange={(event) => setException(at, { endsOn: event.target.value })}
                  />
                </div>
                <div className="min-w-40 flex-1">
                  <Field
                    label={t("hours.reason")}
                    value={one.reason}
                    maxLength={200}
                    onChange={(event) => setException(at, { reason: event.target.value })}
                  />
                </div>
                <Button
                  look="quiet"
                  className="min-h-12 px-3"
                  aria-label={t("hours.removeException", { number: at + 1 })}
                  onPress={() =>
                    setTable({ ...table, exceptions: table.exceptions.filter((_, index) => index !== at) })
                  }
                >
                  {t("common.remove")}
                </Button>
              </div>
              <Check checked={one.closed} onChange={(closed) => setException(at, { closed })}>
                {t("hours.closedAllDay")}
              </Check>
              {!one.closed && (
                <HourRows
                  label={t("hours.exception", { number: at + 1 })}
                  rows={one.hours}
                  onChange={(hours) => setException(at, { hours })}
                />
              )}
            </div>
          ))}
          <Button
            look="plain"
            className="justify-self-start"
            isDisabled={inherits || !mayChange}
            onPress={() =>
              setTable({
                ...table,
                exceptions: [
                  ...table.exceptions,
                  { startsOn: today, endsOn: today, closed: true, hours: [], reason: "" },
                ],
              })
            }
          >
            {t("hours.addException")}
          </Button>
        </section>
      </fieldset>
      {save.isError && asking === undefined && (
        <div className="mt-4">
          <ProblemAlert error={save.error} />
        </div>
      )}
      {mayChange && (
        <div className="sticky bottom-0 -mx-4 mt-6 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3">
          <Button type="submit" isDisabled={!isDirty || save.isPending}>
            {t("hours.save")}
          </Button>
          <Button
            look="plain"
            isDisabled={!isDirty}
            onPress={() => {
              setTable(before);
              setInherits(space !== undefined && read.view.inherited);
            }}
          >
            {t("common.undo")}
          </Button>
          <p role="status" className="text-sm text-soft">
            {isDirty ? t("unsaved.note") : t("hours.saved")}
          </p>
        </div>
      )}
      {asking && (
        <Ask
          title={t("hours.askTitle")}
          confirm={t("hours.save")}
          isBusy={save.isPending}
          error={save.error}
          onClose={() => {
            save.reset();
            setAsking(undefined);
          }}
          onConfirm={() => save.mutate(asking)}
        >
          <p>{asking === "inherit" ? t("hours.askInherit") : t("hours.askText")}</p>
          <p>{t("hours.askBookings")}</p>
        </Ask>
      )}
      {blocker.status === "blocked" && (
        <Ask
          title={t("unsaved.title")}
          confirm={t("unsaved.leave")}
          onClose={blocker.reset}
          onConfirm={blocker.proceed}
        >
          <p>{t("unsaved.text")}</p>
        </Ask>
      )}
    </form>
  );
}
