import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListContractsQueryKey, listContracts } from "@/api/generated/contracts/contracts";
import { getListProcurementProjectsQueryOptions } from "@/api/generated/procurement/procurement";
import type { AccountView } from "@/api/generated/model/accountView";
import { ContractStatus } from "@/api/generated/model/contractStatus";
import type { ContractView } from "@/api/generated/model/contractView";
import { useKeyset } from "@/api/keyset";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { useTitle } from "@/format/title";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ContractStatusTag } from "@/ui/project-status";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";

const STATUSES = Object.values(ContractStatus);

/** Contracts of one's own purchases (a list of contracts names no purchaser, so it is joined here), for others all. */
export function ContractsList({ me }: { me: AccountView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.contracts"));
  const { yuan } = useMoney();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const own = me.grants.filter((grant) => grant.role === "purchaser").map((grant) => grant.organization_id);
  const purchaser = own.length === 1 && me.grants.length === 1 ? own[0] : undefined;
  const projects = useQuery(
    getListProcurementProjectsQueryOptions(
      { purchaser_id: purchaser ?? "", limit: 100 },
      { query: { enabled: given(purchaser) } },
    ),
  );
  const status = STATUSES.find((one) => one === search.status);
  const params = { limit: 100, ...(status ? { status } : {}) };
  const list = useKeyset<ContractView>(getListContractsQueryKey(params), (cursor, signal) =>
    listContracts({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const mine = new Set(projects.data?.items.map((project) => project.id));
  const rows = !given(purchaser) ? list.rows : list.rows.filter((row) => mine.has(row.project_id));
  const waits = (row: ContractView): string[] => [
    ...(!given(row.published_at) ? [t("contracts.wait.publish")] : []),
    ...(!given(row.filed_at) ? [t("contracts.wait.file")] : []),
    ...(row.status === "signed" ? [t("contracts.wait.accept")] : []),
    ...(row.status === "accepted" && row.paid_fen < row.amount_fen + row.supplements_fen
      ? [t("contracts.wait.pay")]
      : []),
  ];
  const columns: Column<ContractView>[] = [
    {
      key: "title",
      label: t("contracts.title"),
      value: (row) => row.title,
      show: (row) => (
        <Link
          {...deskTo("contracts", { item: row.id })}
          className="inline-flex min-h-11 min-w-44 items-center font-medium text-red-deep underline underline-offset-4"
        >
          {row.title}
        </Link>
      ),
    },
    {
      key: "status",
      label: word("fact.status"),
      value: (row) => word(`contractStatus.${row.status}`),
      show: (row) => <ContractStatusTag status={row.status} />,
    },
    {
      key: "waits",
      label: t("list.waits"),
      value: (row) => waits(row).join("、"),
      show: (row) => (
        <span className="inline-flex flex-wrap gap-1">
          {waits(row).map((one) => (
            <Tag key={one} tone="ochre">
              {one}
            </Tag>
          ))}
        </span>
      ),
    },
    { key: "supplier", label: word("contract.supplier"), value: (row) => row.supplier_name, className: "min-w-40" },
    {
      key: "amount",
      label: t("contracts.amountYuan"),
      value: (row) => (row.amount_fen + row.supplements_fen) / 100,
      show: (row) => yuan(row.amount_fen + row.supplements_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    {
      key: "paid",
      label: t("contracts.paidYuan"),
      value: (row) => row.paid_fen / 100,
      show: (row) => yuan(row.paid_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    {
      key: "ends",
      label: t("contracts.ends"),
      value: (row) => row.ends_on,
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "number", label: word("contract.number"), value: (row) => row.number, className: "whitespace-nowrap" },
  ];
  return (
    <>
      <h1 className="song mb-5 text-2xl sm:text-[1.75rem]">{desk("screen.contracts")}</h1>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending || (given(purchaser) && projects.isPending) ? (
        <div className="grid gap-2">
          <Loading label={desk("common.loading")} rows={6} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={desk("screen.contracts")}
          columns={columns}
          rows={rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={desk("screen.contracts")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("contracts.empty")} text={t("contracts.emptyText")} />}
          filters={
            <div className="w-36">
              <Select
                bare
                label={word("fact.status")}
                value={status ?? ""}
                onChange={(next) => change({ status: next === "" ? undefined : next })}
                options={[
                  { value: "", label: word("list.anyStatus") },
                  ...STATUSES.map((value) => ({ value, label: word(`contractStatus.${value}`) })),
                ]}
              />
            </div>
          }
        />
      )}
    </>
  );
}
