import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import { inTreeOrder } from "@/api/tree";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { Parts } from "@/ui/tabs";
import { Closures } from "./closures";
import { HoursEditor } from "./hours-editor";

const TABS = ["hours", "closures"] as const;

/** When a venue is open, and when for once it is not. */
export function HoursPage({ venue }: { me: AccountView; venue: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.hours"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const tab = TABS.find((one) => one === search.tab) ?? "hours";
  const spaces = useQuery(getListSpacesQueryOptions({ facility_id: venue.id, limit: 100 }));
  return (
    <>
      <Parts
        label={t("hours.what")}
        value={tab}
        onChange={(next) => change({ tab: next === "hours" ? undefined : next })}
        tabs={TABS.map((value) => ({ value, label: t(`hours.tab.${value}`) }))}
      />
      {spaces.data ? (
        tab === "hours" ? (
          <HoursEditor venue={venue} spaces={inTreeOrder(spaces.data.items)} />
        ) : (
          <Closures venue={venue} spaces={inTreeOrder(spaces.data.items)} />
        )
      ) : spaces.isError ? (
        <Failure error={spaces.error} onRetry={() => void spaces.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </>
  );
}
