import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getListAuditEventsQueryKey, listAuditEvents } from "@/api/generated/audit/audit";
import type { AuditEventView } from "@/api/generated/model/auditEventView";
import { useKeyset } from "@/api/keyset";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { addDays, clock, localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { SideSheet } from "@/ui/side-sheet";

const FILTERS = ["kind", "action", "actor", "object"] as const;
type Filter = (typeof FILTERS)[number];

const orNothing = (text: string) => (text.trim() === "" ? undefined : text.trim());

/** Who did what, newest first. */
export function AuditPage() {
  const { t } = useTranslation("desk");
  useTitle(t("screen.audit"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [typed, setTyped] = useState<Record<Filter | "from" | "to", string>>(() => ({
    kind: search.kind ?? "",
    action: search.action ?? "",
    actor: search.actor ?? "",
    object: search.object ?? "",
    from: search.from ?? "",
    to: search.to ?? "",
  }));
  const params = {
    limit: 100,
    ...(search.kind ? { kind: search.kind } : {}),
    ...(search.action ? { action: search.action } : {}),
    ...(search.actor ? { actor: search.actor } : {}),
    ...(search.object ? { object_id: search.object } : {}),
    ...(search.from ? { at_from: `${search.from}T00:00:00+08:00` } : {}),
    ...(search.to ? { at_before: `${addDays(search.to, 1)}T00:00:00+08:00` } : {}),
  };
  const list = useKeyset<AuditEventView>(getListAuditEventsQueryKey(params), (cursor, signal) =>
    listAuditEvents({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const open = list.rows.find((row) => row.id === search.item);
  const columns: Column<AuditEventView>[] = [
    {
      key: "at",
      label: t("audit.at"),
      value: (row) => `${localDate(row.at)} ${clock(row.at)}`,
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "actor", label: t("audit.actor"), value: (row) => row.actor, className: "max-w-40 truncate" },
    { key: "action", label: t("audit.action"), value: (row) => row.action, className: "whitespace-nowrap" },
    { key: "kind", label: t("audit.kind"), value: (row) => row.kind, className: "whitespace-nowrap" },
    {
      key: "change",
      label: t("audit.change"),
      value: (row) => (!row.to_status ? "" : `${row.from_status ?? "–"} → ${row.to_status}`),
      className: "whitespace-nowrap",
    },
    { key: "reason", label: t("audit.reason"), value: (row) => row.reason ?? "", className: "min-w-32" },
    {
      key: "open",
      label: t("common.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <Button
          look="quiet"
          className="min-h-11 px-3 text-[0.9375rem]"
          aria-label={t("audit.openLabel", { action: row.action, at: `${localDate(row.at)} ${clock(row.at)}` })}
          onPress={() => change({ item: row.id })}
        >
          {t("common.open")}
        </Button>
      ),
    },
  ];
  return (
    <>
      <h1 className="song mb-4 text-2xl sm:text-[1.75rem]">{t("screen.audit")}</h1>
      <form
        role="search"
        aria-label={t("audit.filters")}
        className="mb-5 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 2xl:grid-cols-7"
        onSubmit={(event) => {
          event.preventDefault();
          change(Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, orNothing(value)])));
        }}
      >
        {FILTERS.map((filter) => (
          <Field
            key={filter}
            label={t(`audit.filter.${filter}`)}
            value={typed[filter]}
            autoCapitalize="none"
            onChange={(event) => setTyped({ ...typed, [filter]: event.target.value })}
          />
        ))}
        <Field
          label={t("figures.from")}
          type="date"
          value={typed.from}
          onChange={(event) => setTyped({ ...typed, from: event.target.value })}
        />
        <Field
          label={t("figures.to")}
          type="date"
          value={typed.to}
          onChange={(event) => setTyped({ ...typed, to: event.target.value })}
        />
        <Button type="submit" look="plain" className="col-span-full sm:col-span-1">
          {t("audit.apply")}
        </Button>
      </form>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={8} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={t("screen.audit")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={t("screen.audit")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("audit.empty")} text={t("audit.emptyText")} />}
        />
      )}
      {open && (
        <SideSheet title={open.action} onClose={() => change({ item: undefined })}>
          <dl className="grid gap-2">
            {(
              [
                ["audit.at", `${localDate(open.at)} ${clock(open.at)}`],
                ["audit.actor", open.actor],
                ["audit.kind", open.kind],
                ["audit.filter.object", open.object_id],
                ["audit.reason", open.reason ?? "–"],
                ["audit.request", open.request_id],
              ] as const
            ).map(([key, value]) => (
              <div key={key}>
                <dt className="text-sm text-soft">{t(key)}</dt>
                <dd className="break-all">{value}</dd>
              </div>
            ))}
            {open.details && (
              <div>
                <dt className="text-sm text-soft">{t("audit.details")}</dt>
                <dd>
                  <pre className="overflow-x-auto rounded-xl bg-paper p-3 text-sm whitespace-pre-wrap">
                    {JSON.stringify(open.details, null, 2)}
                  </pre>
                </dd>
              </div>
            )}
          </dl>
        </SideSheet>
      )}
    </>
  );
}
