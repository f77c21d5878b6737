import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { Parts } from "@/ui/tabs";
import { Appeals } from "./appeals";
import { Approvals } from "./approvals";

const TABS = ["bookings", "appeals"] as const;

/** What waits for a decision, oldest first. */
export function QueuePage({ venue }: { me: AccountView; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.queue"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const tab = TABS.find((one) => one === search.tab) ?? "bookings";
  return (
    <>
      <Parts
        label={t("queue.what")}
        value={tab}
        onChange={(next) => change({ tab: next === "bookings" ? undefined : next })}
        tabs={TABS.map((value) => ({ value, label: t(`queue.tab.${value}`) }))}
      />
      {tab === "bookings" ? <Approvals venueId={venue?.id} /> : <Appeals venueId={venue?.id} />}
    </>
  );
}
