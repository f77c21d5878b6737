import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getListProcurementProjectsQueryKey, listProcurementProjects } from "@/api/generated/procurement/procurement";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ProcurementProjectSummary } from "@/api/generated/model/procurementProjectSummary";
import { useKeyset } from "@/api/keyset";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { PURCHASE_METHODS, PURCHASE_STATUSES } from "@/format/procurement";
import { clock, localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { PlusIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { Select } from "@/ui/select";
import { isPurchaser, purchaserOf } from "./purchaser";

/** One's own purchases, with what each waits for. */
export function PurchasesList({ me }: { me: AccountView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.purchases"));
  const { wan } = useMoney();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const status = PURCHASE_STATUSES.find((one) => one === search.status);
  const method = PURCHASE_METHODS.find((one) => one === search.method);
  const purchaser = purchaserOf(me);
  const params = {
    limit: 100,
    sort: "-created_at" as const,
    ...(purchaser === undefined ? {} : { purchaser_id: purchaser }),
    ...(status ? { status } : {}),
    ...(method ? { method } : {}),
  };
  const list = useKeyset<ProcurementProjectSummary>(getListProcurementProjectsQueryKey(params), (cursor, signal) =>
    listProcurementProjects({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<ProcurementProjectSummary>[] = [
    {
      key: "title",
      label: t("list.title"),
      value: (row) => row.title,
      show: (row) => (
        <Link
          {...deskTo("purchases", row.status === "plan" && isPurchaser(me) ? { draft: row.id } : { item: row.id })}
          className="inline-flex min-h-11 min-w-44 items-center font-medium text-red-deep underline underline-offset-4"
        >
          {row.title}
        </Link>
      ),
    },
    {
      key: "status",
      label: word("fact.status"),
      value: (row) => word(`status.${row.status}`),
      show: (row) => <ProjectStatus status={row.status} />,
      className: "whitespace-nowrap",
    },
    { key: "waits", label: t("list.waits"), value: (row) => t(`waits.${row.status}`), className: "min-w-36" },
    {
      key: "method",
      label: word("fact.method"),
      value: (row) => word(`method.${row.method}`),
      className: "whitespace-nowrap",
    },
    {
      key: "budget",
      label: t("list.budgetYuan"),
      value: (row) => row.budget_fen / 100,
      show: (row) => wan(row.budget_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: word("fact.due"),
      value: (row) => (row.bids_due_at ? `${localDate(row.bids_due_at)} ${clock(row.bids_due_at)}` : null),
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "code", label: word("fact.code"), value: (row) => row.code, className: "whitespace-nowrap tabular-nums" },
  ];
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.purchases")}</h1>
        {isPurchaser(me) && (
          <Link {...deskTo("purchases", { draft: "new" })} className={buttonClass("primary", "min-h-11 px-5")}>
            <PlusIcon />
            {t("list.new")}
          </Link>
        )}
      </div>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={desk("common.loading")} rows={6} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={desk("screen.purchases")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={desk("screen.purchases")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("list.empty")} text={t(isPurchaser(me) ? "list.emptyText" : "list.emptyOthers")} />}
          filters={
            <>
              <div className="w-40">
                <Select
                  bare
                  label={word("fact.status")}
                  value={status ?? ""}
                  onChange={(next) => change({ status: next === "" ? undefined : next })}
                  options={[
                    { value: "", label: word("list.anyStatus") },
                    ...PURCHASE_STATUSES.map((value) => ({ value, label: word(`status.${value}`) })),
                  ]}
                />
              </div>
              <div className="w-40">
                <Select
                  bare
                  label={word("fact.method")}
                  value={method ?? ""}
                  onChange={(next) => change({ method: next === "" ? undefined : next })}
                  options={[
                    { value: "", label: word("list.anyMethod") },
                    ...PURCHASE_METHODS.map((value) => ({ value, label: word(`method.${value}`) })),
                  ]}
                />
              </div>
            </>
          }
        />
      )}
    </>
  );
}
