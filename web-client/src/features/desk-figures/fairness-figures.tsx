import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getGetFairnessStatisticsQueryOptions } from "@/api/generated/statistics/statistics";
import { Bars } from "@/ui/bars";
import { DataTable } from "@/ui/data-table";
import { Answer, Empty, Frame, percent, rounded } from "./pieces";
import type { Scope } from "./pieces";

type Fact = { name: string; value: number | null; shown: string };

/** How evenly the hours are shared. */
export function FairnessFigures({ scope }: { scope: Scope }) {
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
                  whole={1}
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
