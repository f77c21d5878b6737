import { useQuery } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ComplianceRow } from "@/api/generated/model/complianceRow";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { OccupancyRow } from "@/api/generated/model/occupancyRow";
import type { OutcomeRow } from "@/api/generated/model/outcomeRow";
import type { UseRow } from "@/api/generated/model/useRow";
import {
  getGetFairnessStatisticsQueryOptions,
  getGetOccupancyStatisticsQueryOptions,
  getGetOpeningComplianceQueryOptions,
  getGetOutcomeStatisticsQueryOptions,
  getGetUseStatisticsQueryOptions,
} from "@/api/generated/statistics/statistics";
import type { ApiProblem } from "@/api/problem";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { addDays } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Bars, Columns } from "@/ui/bars";
import { Chips } from "@/ui/chips";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { BOX } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { Select } from "@/ui/select";
import { isoWeek } from "./iso-week";

const TABS = ["use", "occupancy", "outcomes", "fairness", "compliance"] as const;
const USE = ["space", "hour", "weekday", "age_group", "facility", "region"] as const;
const OCCUPANCY = ["space", "day", "month"] as const;

const date = (text: string | undefined, otherwise: string) =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? text : otherwise;

type Scope = { from: string; to: string; facility_id?: string; region?: string };

/** How venues are used, and how fairly. A chart never stands without its table. */
export function FiguresPage({ me, venue }: { me: AccountView; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.figures"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const today = useToday();
  const from = date(search.from, addDays(today, -29));
  const to = date(search.to, addDays(today, 7));
  const tab = TABS.find((one) => one === search.tab) ?? "use";
  const region = me.grants.find((grant) => grant.region)?.region ?? undefined;
  const scope: Scope = { from, to, ...(venue ? { facility_id: venue.id } : region ? { region } : {}) };
  const day = `${BOX} min-h-11 max-w-40 px-3`;
  return (
    <>
      <div className="mb-5 grid gap-4">
        <Chips
          label={t("figures.what")}
          value={tab}
          onChange={(next) => change({ tab: next === "use" ? undefined : next, by: undefined, sort: undefined })}
          options={TABS.map((value) => ({ value, label: t(`figures.tab.${value}`) }))}
        />
        <div className="flex flex-wrap items-center gap-3">
          <label className="flex items-center gap-2">
            <span className="text-sm">{t("figures.from")}</span>
            <input
              type="date"
              className={day}
              value={from}
              onChange={(event) => event.target.value !== "" && change({ from: event.target.value })}
            />
          </label>
          {tab !== "compliance" && (
            <label className="flex items-center gap-2">
              <span className="text-sm">{t("figures.to")}</span>
              <input
                type="date"
                className={day}
                value={to}
                onChange={(event) => event.target.value !== "" && change({ to: event.target.value })}
              />
            </label>
          )}
        </div>
      </div>
      {tab === "use" && <Use scope={scope} />}
      {tab === "occupancy" && <Occupancy scope={scope} />}
      {tab === "outcomes" && <Outcomes scope={scope} />}
      {tab === "fairness" && <Fairness scope={scope} />}
      {tab === "compliance" && <Compliance week={isoWeek(from)} region={region} venue={venue} />}
    </>
  );
}

function useTable() {
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  return { sort: search.sort, q: search.q, onChange: change };
}

function By<T extends string>({ options, value }: { options: readonly T[]; value: T }) {
  const { t } = useTranslation("desk");
  const change = useChangeDeskSearch();
  return (
    <div className="w-44">
      <Select
        bare
        label={t("figures.by")}
        value={value}
        onChange={(by) => change({ by, sort: undefined })}
        options={options.map((one) => ({ value: one, label: t(`figures.byWhat.${one as "space"}`) }))}
      />
    </div>
  );
}

/** A question that is on its way, failed, or answered. */
function Answer<T>({ query, children }: { query: UseQueryResult<T, ApiProblem>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation("desk");
  if (query.data !== undefined) return <div className="grid gap-5">{children(query.data)}</div>;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className="grid gap-3">
      <Loading label={t("common.loading")} rows={2} className="h-40" />
    </div>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return <figure className="rounded-card border border-line bg-sheet p-4 sm:p-5">{children}</figure>;
}

const percent = (share: number | null | undefined) =>
  typeof share !== "number" ? "–" : `${(share * 100).toFixed(1)}%`;
const rounded = (share: number | null | undefined) =>
  typeof share !== "number" ? null : Math.round(share * 1000) / 10;

function useNames() {
  const { t } = useTranslation("desk");
  return (by: string, key: string, name?: string | null): string => {
    if (name) return name;
    if (by === "hour") return `${key.padStart(2, "0")}:00`;
    if (by === "weekday")
      return t(
        `day.${(/^\d$/.test(key) ? (["mon", "tue", "wed", "thu", "fri", "sat", "sun"][Number(key) - 1] ?? "mon") : key) as "mon"}`,
      );
    if (by === "age_group") return t(`age.${key as "unknown"}`, { defaultValue: key });
    return key;
  };
}

function Use({ scope }: { scope: Scope }) {
  const { t } = useTranslation("desk");
  const search = useDeskSearch();
  const table = useTable();
  const named = useNames();
  const by = USE.find((one) => one === search.by) ?? "space";
  const query = useQuery(getGetUseStatisticsQueryOptions({ ...scope, group_by: by }));
  const columns: Column<UseRow>[] = [
    {
      key: "name",
      label: t(`figures.byWhat.${by}`),
      value: (row) => named(by, row.key, row.name),
      show: (row) =>
        by === "facility" ? (
          <Link {...deskTo("bookings", { venue: row.key, from: scope.from })} className="underline underline-offset-4">
            {named(by, row.key, row.name)}
          </Link>
        ) : (
          named(by, row.key, row.name)
        ),
    },
    { key: "bookings", label: t("figures.bookings"), value: (row) => row.bookings ?? null, className: "text-right" },
    { key: "tickets", label: t("figures.tickets"), value: (row) => row.tickets ?? null, className: "text-right" },
    { key: "people", label: t("figures.people"), value: (row) => row.people ?? null, className: "text-right" },
    { key: "minutes", label: t("figures.minutes"), value: (row) => row.minutes ?? null, className: "text-right" },
    { key: "visits", label: t("figures.visits"), value: (row) => row.visits ?? null, className: "text-right" },
  ];
  return (
    <Answer query={query}>
      {(data) => (
        <>
          {data.rows.length > 0 && (
            <Frame>
              <figcaption className="mb-3 font-medium">{t("figures.chart.use")}</figcaption>
              {by === "hour" ? (
                <Columns
                  label={t("figures.chart.use")}
                  bars={data.rows.map((row) => ({
                    label: named(by, row.key, row.name),
                    value: row.people ?? 0,
                    shown: String(row.people ?? "–"),
                  }))}
                />
              ) : (
                <Bars
                  label={t("figures.chart.use")}
                  bars={data.rows.slice(0, 20).map((row) => ({
                    label: named(by, row.key, row.name),
                    value: row.people ?? 0,
                    shown: String(row.people ?? "–"),
                  }))}
                />
              )}
            </Frame>
          )}
          {data.rows.some((row) => row.suppressed) && <p className="text-sm text-soft">{t("figures.suppressed")}</p>}
          <DataTable
            label={t("figures.tab.use")}
            columns={columns}
            rows={data.rows}
            id={(row) => row.key}
            {...table}
            file={`${t("figures.tab.use")}-${scope.from}-${scope.to}`}
            empty={<Empty />}
            filters={<By options={USE} value={by} />}
          />
        </>
      )}
    </Answer>
  );
}

function Occupancy({ scope }: { scope: Scope }) {
  const { t } = useTranslation("desk");
  const search = useDeskSearch();
  const table = useTable();
  const by = OCCUPANCY.find((one) => one === search.by) ?? "space";
  const query = useQuery(getGetOccupancyStatisticsQueryOptions({ ...scope, group_by: by }));
  const columns: Column<OccupancyRow>[] = [
    {
      key: "name",
      label: t(`figures.byWhat.${by}`),
      value: (row) => row.name ?? row.key,
      show: (row) =>
        by === "day" ? (
          <Link
            {...deskTo("board", { date: row.key, venue: scope.facility_id })}
            className="underline underline-offset-4"
          >
            {row.key}
          </Link>
        ) : (
          (row.name ?? row.key)
        ),
    },
    { key: "open", label: t("figures.openMinutes"), value: (row) => row.open_minutes, className: "text-right" },
    { key: "booked", label: t("figures.bookedMinutes"), value: (row) => row.booked_minutes, className: "text-right" },
    {
      key: "share",
      label: t("figures.occupancy"),
      value: (row) => rounded(row.occupancy),
      show: (row) => percent(row.occupancy),
      className: "text-right",
    },
  ];
  return (
    <Answer query={query}>
      {(data) => {
        const bars = data.rows.map((row) => ({
          label: row.name ?? (by === "day" ? row.key.slice(5) : row.key),
          value: row.occupancy ?? 0,
          shown: percent(row.occupancy),
        }));
        return (
          <>
            {bars.length > 0 && (
              <Frame>
                <figcaption className="mb-3 font-medium">{t("figures.chart.occupancy")}</figcaption>
                {by === "space" ? (
                  <Bars label={t("figures.chart.occupancy")} bars={bars.slice(0, 20)} />
                ) : (
                  <Columns label={t("figures.chart.occupancy")} bars={bars} />
                )}
              </Frame>
            )}
            <DataTable
              label={t("figures.tab.occupancy")}
              columns={columns}
              rows={data.rows}
              id={(row) => row.key}
              {...table}
              file={`${t("figures.tab.occupancy")}-${scope.from}-${scope.to}`}
              empty={<Empty />}
              filters={<By options={OCCUPANCY} value={by} />}
            />
          </>
        );
      }}
    </Answer>
  );
}

type Count = "bookings" | "attended" | "no_shows" | "cancelled" | "rejected";
type Rate = "no_show_rate" | "cancellation_rate" | "rejection_rate";

const number = (key: Count, label: string): Column<OutcomeRow> => ({
  key,
  label,
  value: (row) => row[key],
  className: "text-right",
});
const share = (key: Rate, label: string): Column<OutcomeRow> => ({
  key,
  label,
  value: (row) => rounded(row[key]),
  show: (row) => percent(row[key]),
  className: "text-right",
});

function Outcomes({ scope }: { scope: Scope }) {
  const { t } = useTranslation("desk");
  const table = useTable();
  const query = useQuery(getGetOutcomeStatisticsQueryOptions(scope));
  const columns: Column<OutcomeRow>[] = [
    {
      key: "name",
      label: t("bookingsTable.venue"),
      value: (row) => row.name,
      show: (row) => (
        <Link
          {...deskTo("bookings", { venue: row.facility_id, from: scope.from })}
          className="underline underline-offset-4"
        >
          {row.name}
        </Link>
      ),
    },
    number("bookings", t("figures.bookings")),
    number("attended", t("figures.attended")),
    number("no_shows", t("figures.noShows")),
    share("no_show_rate", t("figures.noShowRate")),
    number("cancelled", t("figures.cancelled")),
    share("cancellation_rate", t("figures.cancellationRate")),
    number("rejected", t("figures.rejected")),
    share("rejection_rate", t("figures.rejectionRate")),
  ];
  return (
    <Answer query={query}>
      {(data) => (
        <>
          {data.rows.length > 0 && (
            <Frame>
              <figcaption className="mb-3 font-medium">{t("figures.chart.outcomes")}</figcaption>
              <Bars
                label={t("figures.chart.outcomes")}
                bars={data.rows
                  .slice(0, 20)
                  .map((row) => ({ label: row.name, value: row.no_show_rate ?? 0, shown: percent(row.no_show_rate) }))}
              />
            </Frame>
          )}
          <DataTable
            label={t("figures.tab.outcomes")}
            columns={columns}
            rows={data.rows}
            id={(row) => row.facility_id}
            {...table}
            file={`${t("figures.tab.outcomes")}-${scope.from}-${scope.to}`}
            empty={<Empty />}
          />
        </>
      )}
    </Answer>
  );
}

type Fact = { name: string; value: number | null; shown: string };

function Fairness({ scope }: { scope: Scope }) {
  const { t } = useTranslation("desk");
  const query = useQuery(getGetFairnessStatisticsQueryOptions(scope));
  return (
    <Answer query={query}>
      {(data) => {
        const facts: Fact[] = [
          { name: t("figures.people"), value: data.people ?? null, shown: String(data.people ?? "–") },
          { name: t("figures.bookings"), value: data.bookings ?? null, shown: String(data.bookings ?? "–") },
          { name: t("figures.minutes"), value: data.minutes ?? null, shown: String(data.minutes ?? "–") },
          { name: t("figures.topTenth"), value: rounded(data.top_tenth_share), shown: percent(data.top_tenth_share) },
          { name: t("figures.gini"), value: data.gini ?? null, shown: data.gini?.toFixed(3) ?? "–" },
        ];
        return (
          <>
            {data.suppressed && <p className="text-sm text-soft">{t("figures.suppressed")}</p>}
            {typeof data.top_tenth_share === "number" && (
              <Frame>
                <figcaption className="mb-3 font-medium">{t("figures.chart.fairness")}</figcaption>
                <Bars
                  label={t("figures.chart.fairness")}
                  bars={[
                    { label: t("figures.topTenth"), value: data.top_tenth_share, shown: percent(data.top_tenth_share) },
                    {
                      label: t("figures.others"),
                      value: 1 - data.top_tenth_share,
                      shown: percent(1 - data.top_tenth_share),
                    },
                  ]}
                />
              </Frame>
            )}
            <DataTable
              label={t("figures.tab.fairness")}
              columns={[
                { key: "name", label: t("figures.figure"), value: (row) => row.name },
                {
                  key: "value",
                  label: t("figures.value"),
                  value: (row) => row.value,
                  show: (row) => row.shown,
                  className: "text-right",
                },
              ]}
              rows={facts}
              id={(row) => row.name}
              file={`${t("figures.tab.fairness")}-${scope.from}-${scope.to}`}
              empty={<Empty />}
            />
          </>
        );
      }}
    </Answer>
  );
}

function Compliance({ week, region, venue }: { week: string; region?: string; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  const table = useTable();
  const query = useQuery(getGetOpeningComplianceQueryOptions({ week, ...(region ? { region } : {}) }));
  const columns: Column<ComplianceRow>[] = [
    {
      key: "name",
      label: t("bookingsTable.venue"),
      value: (row) => row.name,
      show: (row) => (
        <Link {...deskTo("hours", { venue: row.facility_id })} className="underline underline-offset-4">
          {row.name}
        </Link>
      ),
    },
    { key: "open", label: t("figures.openMinutes"), value: (row) => row.open_minutes, className: "text-right" },
    { key: "required", label: t("figures.required"), value: (row) => row.required_minutes, className: "text-right" },
    { key: "missing", label: t("figures.missing"), value: (row) => row.missing_minutes, className: "text-right" },
    { key: "met", label: t("figures.met"), value: (row) => (row.met ? t("common.yes") : t("common.no")) },
  ];
  return (
    <Answer query={query}>
      {(data) => {
        const rows = venue ? data.rows.filter((row) => row.facility_id === venue.id) : data.rows;
        return (
          <>
            <Frame>
              <figcaption className="mb-3 font-medium">{t("figures.chart.compliance", { week: data.week })}</figcaption>
              <Bars
                label={t("figures.chart.compliance", { week: data.week })}
                bars={[
                  { label: t("figures.met"), value: data.met, shown: String(data.met) },
                  {
                    label: t("figures.notMet"),
                    value: data.facilities - data.met,
                    shown: String(data.facilities - data.met),
                  },
                ]}
              />
            </Frame>
            <DataTable
              label={t("figures.tab.compliance")}
              columns={columns}
              rows={rows}
              id={(row) => row.facility_id}
              {...table}
              file={`${t("figures.tab.compliance")}-${data.week}`}
              empty={<Empty />}
            />
          </>
        );
      }}
    </Answer>
  );
}

function Empty() {
  const { t } = useTranslation("desk");
  return <p className="px-4 py-8 text-center text-soft">{t("figures.empty")}</p>;
}
