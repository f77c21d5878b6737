import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { addDays } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { BOX } from "@/ui/field";
import { Parts } from "@/ui/tabs";
import { ComplianceFigures } from "./compliance-figures";
import { FairnessFigures } from "./fairness-figures";
import { isoWeek } from "./iso-week";
import { OccupancyFigures } from "./occupancy-figures";
import { OutcomeFigures } from "./outcome-figures";
import type { Scope } from "./pieces";
import { UseFigures } from "./use-figures";

const TABS = ["use", "occupancy", "outcomes", "fairness", "compliance"] as const;

const date = (text: string | undefined, otherwise: string) =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? text : otherwise;

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
      <Parts
        label={t("figures.what")}
        value={tab}
        onChange={(next) => change({ tab: next === "use" ? undefined : next, by: undefined, sort: undefined })}
        tabs={TABS.map((value) => ({ value, label: t(`figures.tab.${value}`) }))}
      />
      <div className="mb-5 flex flex-wrap items-center gap-3">
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
      {tab === "use" && <UseFigures scope={scope} />}
      {tab === "occupancy" && <OccupancyFigures scope={scope} />}
      {tab === "outcomes" && <OutcomeFigures scope={scope} />}
      {tab === "fairness" && <FairnessFigures scope={scope} />}
      {tab === "compliance" && <ComplianceFigures week={isoWeek(from)} region={region} venue={venue} />}
    </>
  );
}
