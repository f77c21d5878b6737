import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { SessionStatus } from "@/api/generated/model/sessionStatus";
import type { SessionView } from "@/api/generated/model/sessionView";
import { getListSessionsQueryKey, listSessions } from "@/api/generated/sessions/sessions";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { clock, localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { BOX } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";
import { SessionForm } from "./session-form";
import { SessionPanel } from "./session-panel";

const TONES = { awaiting_permit: "ochre", open: "jade", cancelled: "red", ended: "plain" } as const;
const STATUSES = Object.values(SessionStatus);

/** What venues put on. */
export function SessionsPage({ me, venue }: { me: AccountView; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.sessions"));
  const when = useWhen();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const from = /^\d{4}-\d\d-\d\d$/.test(search.from ?? "") ? (search.from ?? today) : today;
  const status = STATUSES.find((one) => one === search.status);
  const region = me.grants.find((grant) => grant.region)?.region ?? undefined;
  const params = {
    limit: 100,
    starts_at_from: `${from}T00:00:00+08:00`,
    ...(venue ? { facility_id: venue.id } : region ? { region } : {}),
    ...(status ? { status } : {}),
  };
  const list = useKeyset<SessionView>(getListSessionsQueryKey(params), (cursor, signal) =>
    listSessions({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const mayHost = rolesOf(me).some((role) =>
    ["venue_manager", "village_officer", "township_officer", "city_office"].includes(role),
  );
  const columns: Column<SessionView>[] = [
    {
      key: "starts_at",
      label: t("sessions.when"),
      value: (row) => `${localDate(row.starts_at)} ${clock(row.starts_at)}–${clock(row.ends_at)}`,
      show: (row) => when(row.starts_at, row.ends_at),
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "title", label: t("sessions.title"), value: (row) => row.title, className: "min-w-40 font-medium" },
    {
      key: "space",
      label: t("sessions.space"),
      value: (row) => `${row.facility_name} · ${row.space_name}`,
      className: "min-w-40",
    },
    { key: "sold", label: t("sessions.sold"), value: (row) => row.places.sold, className: "text-right" },
    { key: "capacity", label: t("sessions.capacity"), value: (row) => row.capacity, className: "text-right" },
    { key: "waiting", label: t("sessions.waiting"), value: (row) => row.places.waiting, className: "text-right" },
    {
      key: "status",
      label: t("sessions.status"),
      value: (row) => t(`sessionStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`sessionStatus.${row.status}`)}</Tag>,
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
          aria-label={t("sessions.openLabel", { title: row.title, when: when(row.starts_at) })}
          onPress={() => change({ item: row.id })}
        >
          {t("common.open")}
        </Button>
      ),
    },
  ];
  return (
    <>
      {mayHost && (
        <div className="mb-4 flex flex-wrap items-center gap-3">
          <Button isDisabled={!venue} onPress={() => setAdding(true)}>
            {t("sessions.add")}
          </Button>
          {!venue && <p className="text-sm text-soft">{t("sessions.chooseVenue")}</p>}
        </div>
      )}
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={5} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={t("screen.sessions")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={`${t("screen.sessions")}-${from}`}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("sessions.empty")} text={t("sessions.emptyText")} />}
          filters={
            <>
              <label className="flex items-center gap-2">
                <span className="text-sm">{t("bookingsTable.from")}</span>
                <input
                  type="date"
                  value={from}
                  onChange={(event) => event.target.value !== "" && change({ from: event.target.value })}
                  className={`${BOX} min-h-11 max-w-40 px-3`}
                />
              </label>
              <div className="w-36">
                <Select
                  bare
                  label={t("sessions.status")}
                  value={status ?? ""}
                  onChange={(next) => change({ status: next === "" ? undefined : next })}
                  options={[
                    { value: "", label: t("common.allStatuses") },
                    ...STATUSES.map((value) => ({ value, label: t(`sessionStatus.${value}`) })),
                  ]}
                />
              </div>
            </>
          }
        />
      )}
      {adding && venue && (
        <SessionForm
          venue={venue}
          onClose={() => setAdding(false)}
          onDone={(session) => {
            setAdding(false);
            change({ item: session.id });
          }}
        />
      )}
      {search.item !== undefined && (
        <SessionPanel key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}
