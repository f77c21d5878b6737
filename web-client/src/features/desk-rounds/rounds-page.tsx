import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getListAllocationRoundsQueryKey, listAllocationRounds } from "@/api/generated/allocation/allocation";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { RoundView } from "@/api/generated/model/roundView";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { NewRound } from "./new-round";
import { Round } from "./round";

const TONES = {
  upcoming: "plain",
  open: "jade",
  allocating: "ochre",
  decided: "ochre",
  published: "jade",
  closed: "plain",
} as const;

/** Rounds in which a season's weekly times are given out. */
export function RoundsPage({ me, venue }: { me: AccountView; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.rounds"));
  const when = useWhen();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [adding, setAdding] = useState(false);
  const params = { limit: 50, ...(venue ? { facility_id: venue.id } : {}) };
  const list = useKeyset<RoundView>(getListAllocationRoundsQueryKey(params), (cursor, signal) =>
    listAllocationRounds({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  if (search.item !== undefined) {
    return (
      <Round
        key={search.item}
        id={search.item}
        onBack={() => change({ item: undefined, sort: undefined, q: undefined })}
      />
    );
  }
  const mayCreate = rolesOf(me).some((role) => role === "venue_manager" || role === "city_office");
  const columns: Column<RoundView>[] = [
    { key: "name", label: t("rounds.name"), value: (row) => row.name, className: "min-w-40 font-medium" },
    {
      key: "season",
      label: t("rounds.season"),
      value: (row) => `${row.season_starts_on} – ${row.season_ends_on}`,
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "until",
      label: t("rounds.closesAt"),
      value: (row) => row.applications_close_at,
      show: (row) => when(row.applications_close_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "status",
      label: t("sessions.status"),
      value: (row) => t(`roundStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`roundStatus.${row.status}`)}</Tag>,
    },
    {
      key: "open",
      label: t("common.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <Button
          look="quiet"
          className="min-h-11 px-3 text-[0.9375rem]"
          aria-label={t("rounds.openLabel", { name: row.name })}
          onPress={() => change({ item: row.id, sort: undefined, q: undefined })}
        >
          {t("common.open")}
        </Button>
      ),
    },
  ];
  return (
    <>
      {mayCreate && (
        <div className="mb-4 flex flex-wrap items-center gap-3">
          <Button isDisabled={!venue} onPress={() => setAdding(true)}>
            {t("rounds.add")}
          </Button>
          {!venue && <p className="text-sm text-soft">{t("sessions.chooseVenue")}</p>}
        </div>
      )}
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={4} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={t("screen.rounds")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={t("screen.rounds")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("rounds.empty")} text={t("rounds.emptyText")} />}
        />
      )}
      {adding && venue && (
        <NewRound
          venue={venue}
          onClose={() => setAdding(false)}
          onDone={(round) => {
            setAdding(false);
            change({ item: round.id });
          }}
        />
      )}
    </>
  );
}
