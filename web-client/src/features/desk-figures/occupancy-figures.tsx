import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OccupancyRow } from "@/api/generated/model/occupancyRow";
import { getGetOccupancyStatisticsQueryOptions } from "@/api/generated/statistics/statistics";
import { deskTo, useDeskSearch } from "@/app/desk-paths";
import { Bars, Columns } from "@/ui/bars";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Answer, By, Empty, Frame, percent, rounded, useTable } from "./pieces";
import type { Scope } from "./pieces";

const OCCUPANCY = ["space", "day", "month"] as const;

/** How much of the open hours is booked. */
export function OccupancyFigures({ scope }: { scope: Scope }) {
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
                  <Bars whole={1} label={t("figures.chart.occupancy")} bars={bars.slice(0, 20)} />
                ) : (
                  <Columns whole={1} label={t("figures.chart.occupancy")} bars={bars} />
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
