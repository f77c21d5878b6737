import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { UseRow } from "@/api/generated/model/useRow";
import { getGetUseStatisticsQueryOptions } from "@/api/generated/statistics/statistics";
import { deskTo, useDeskSearch } from "@/app/desk-paths";
import { Bars, Columns } from "@/ui/bars";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Answer, By, Empty, Frame, useTable } from "./pieces";
import type { Scope } from "./pieces";

const USE = ["space", "hour", "weekday", "age_group", "facility", "region"] as const;

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

/** Who uses venues, when and how much. */
export function UseFigures({ scope }: { scope: Scope }) {
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
    { key: "attended", label: t("figures.attended"), value: (row) => row.attended ?? null, className: "text-right" },
    { key: "tickets", label: t("figures.tickets"), value: (row) => row.tickets ?? null, className: "text-right" },
    { key: "visits", label: t("figures.visits"), value: (row) => row.visits ?? null, className: "text-right" },
    { key: "people", label: t("figures.people"), value: (row) => row.people ?? null, className: "text-right" },
    { key: "minutes", label: t("figures.minutes"), value: (row) => row.minutes ?? null, className: "text-right" },
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
