import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ComplianceRow } from "@/api/generated/model/complianceRow";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { getGetOpeningComplianceQueryOptions } from "@/api/generated/statistics/statistics";
import { deskTo } from "@/app/desk-paths";
import { Bars } from "@/ui/bars";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Answer, Empty, Frame, useTable } from "./pieces";

/** Whether venues open as long as they must. */
export function ComplianceFigures({ week, region, venue }: { week: string; region?: string; venue?: FacilityView }) {
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
