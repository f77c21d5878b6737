import { useTranslation } from "react-i18next";
import { getListBookingsQueryKey, listBookings } from "@/api/generated/bookings/bookings";
import type { AccountView } from "@/api/generated/model/accountView";
import { BookingStatus } from "@/api/generated/model/bookingStatus";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { useKeyset } from "@/api/keyset";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { addDays, clock, localDate } from "@/format/time";
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
import { BookingPanel } from "./booking-panel";
import { TONES } from "./tones";

const STATUSES = Object.values(BookingStatus).filter((status) => status !== "held");

/** All bookings of one's venues, from a day on. */
export function BookingsPage({ venue }: { me: AccountView; venue?: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.bookings"));
  const when = useWhen();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const today = useToday();
  const from = /^\d{4}-\d\d-\d\d$/.test(search.from ?? "") ? (search.from ?? today) : today;
  const status = STATUSES.find((one) => one === search.status);
  const params = {
    mine: false,
    limit: 100,
    starts_at_from: `${from}T00:00:00+08:00`,
    starts_at_before: `${addDays(from, 366)}T00:00:00+08:00`,
    ...(venue ? { facility_id: venue.id } : {}),
    ...(status ? { status } : {}),
  };
  const list = useKeyset<BookingView>(getListBookingsQueryKey(params), (cursor, signal) =>
    listBookings({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<BookingView>[] = [
    {
      key: "starts_at",
      label: t("bookingsTable.when"),
      value: (row) => `${localDate(row.starts_at)} ${clock(row.starts_at)}–${clock(row.ends_at)}`,
      show: (row) => when(row.starts_at, row.ends_at),
      className: "whitespace-nowrap tabular-nums",
    },
    ...(venue
      ? []
      : [{ key: "facility", label: t("bookingsTable.venue"), value: (row: BookingView) => row.facility_name }]),
    { key: "space", label: t("bookingsTable.space"), value: (row) => row.space_name, className: "min-w-28" },
    {
      key: "who",
      label: t("bookingsTable.who"),
      value: (row) => row.booked_by.name ?? "",
      className: "whitespace-nowrap",
    },
    { key: "purpose", label: t("bookingsTable.purpose"), value: (row) => row.purpose, className: "min-w-32" },
    { key: "headcount", label: t("bookingsTable.people"), value: (row) => row.headcount, className: "text-right" },
    { key: "channel", label: t("bookingsTable.channel"), value: (row) => t(`channel.${row.channel}`) },
    {
      key: "status",
      label: t("bookingsTable.status"),
      value: (row) => t(`bookingStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`bookingStatus.${row.status}`)}</Tag>,
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
          aria-label={t("bookingsTable.open", {
            name: row.booked_by.name ?? "",
            when: when(row.starts_at, row.ends_at),
          })}
          onPress={() => change({ item: row.id })}
        >
          {t("common.open")}
        </Button>
      ),
    },
  ];
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="grid gap-2">
        <Loading label={t("common.loading")} rows={6} className="h-12" />
      </div>
    );
  }
  return (
    <>
      <DataTable
        label={t("screen.bookings")}
        columns={columns}
        rows={list.rows}
        id={(row) => row.id}
        sort={search.sort}
        q={search.q}
        onChange={change}
        file={`${t("screen.bookings")}-${from}`}
        more={list.more}
        isLoadingMore={list.isLoadingMore}
        empty={<Notice title={t("bookingsTable.empty")} text={t("bookingsTable.emptyText")} />}
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
                label={t("bookingsTable.status")}
                value={status ?? ""}
                onChange={(next) => change({ status: next === "" ? undefined : next })}
                options={[
                  { value: "", label: t("common.allStatuses") },
                  ...STATUSES.map((value) => ({ value, label: t(`bookingStatus.${value}`) })),
                ]}
              />
            </div>
          </>
        }
      />
      {search.item !== undefined && (
        <BookingPanel key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}
