import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OutcomeRow } from "@/api/generated/model/outcomeRow";
import { getGetOutcomeStatisticsQueryOptions } from "@/api/generated/statistics/statistics";
import { deskTo } from "@/app/desk-paths";
import { Bars } from "@/ui/bars";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Answer, Empty, Frame, percent, rounded, useTable } from "./pieces";
import type { Scope } from "./pieces";

type Count = "bookings" | "attended" | "no_shows" | "cancelled" | "rejected" | "tickets" | "visits";
type Rate =
  | "no_show_rate"
  | "cancellation_rate"
  | "rejection_rate"
  | "ticket_no_show_rate"
  | "ticket_cancellation_rate";

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

/** What becomes of bookings. */
export function OutcomeFigures({ scope }: { scope: Scope }) {
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
    number("tickets", t("figures.tickets")),
    number("visits", t("figures.visits")),
    share("ticket_no_show_rate", t("figures.ticketNoShowRate")),
    share("ticket_cancellation_rate", t("figures.ticketCancellationRate")),
  ];
  return (
    <Answer query={query}>
      {(data) => (
        <>
          {data.rows.length > 0 && (
            <Frame>
              <figcaption className="mb-3 font-medium">{t("figures.chart.outcomes")}</figcaption>
              <Bars
                whole={1}
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
