import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { useKeyset } from "@/api/keyset";
import { actingFor, useMySuppliers } from "@/api/my-suppliers";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { FilterSelect } from "@/ui/filter-select";
import { KeysetTable } from "@/ui/keyset-table";
import { Left } from "@/ui/left";
import { Loading, Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { RowButton } from "@/ui/row-button";
import { Tag } from "@/ui/tag";
import { BidStatusTag } from "./bid-status";
import { Composer } from "./composer";
import { tendersPage } from "./queries";
import type { Tender } from "./queries";
import { TenderView } from "./tender";

/** Purchases that a supplier can bid for, one of them, and the bid that is made for it. */
export function TendersPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("tenders.title"));
  const search = useDeskSearch();
  const suppliers = useMySuppliers(me);
  if (suppliers.data === undefined) {
    if (suppliers.isError) return <Failure error={suppliers.error} onRetry={() => void suppliers.refetch()} />;
    return (
      <div className="grid gap-3">
        <Loading label={t("loading")} />
      </div>
    );
  }
  const supplier = actingFor(suppliers.data);
  if (search.item !== undefined && search.lot !== undefined && supplier) {
    return <Composer key={`${search.item} ${search.lot}`} id={search.item} lotId={search.lot} supplier={supplier} />;
  }
  if (search.item !== undefined) return <TenderView key={search.item} id={search.item} suppliers={suppliers.data} />;
  return <List suppliers={suppliers.data} />;
}

const SHOWN = {
  open: "notice,open_for_bids",
  later: "opened,qualified,evaluated,awarded,result_published,suspended",
  ended: "contracted,accepted,paid,failed,terminated",
} as const;

function mine(row: Tender) {
  return row.bids.find((bid) => bid.status !== "replaced") ?? row.bids[0];
}

function List({ suppliers }: { suppliers: SupplierView[] }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const { wan } = useMoney();
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const show = search.show === "later" || search.show === "ended" ? search.show : "open";
  const list = useKeyset<Tender>(["/api/v1/procurement-projects", "tenders", show, suppliers], (cursor, signal) =>
    tendersPage(
      {
        status: SHOWN[show],
        sort: show === "open" ? "bids_due_at" : "-published_at",
        ...(cursor === undefined ? {} : { cursor }),
      },
      suppliers,
      signal,
    ),
  );
  const columns: Column<Tender>[] = [
    {
      key: "title",
      label: t("tenders.name"),
      value: (row) => row.project.title,
      show: (row) => (
        <RowButton onPress={() => change({ item: row.project.id, sort: undefined, q: undefined })}>
          {row.project.title}
          <span className="block text-sm font-normal text-soft">{row.project.code}</span>
        </RowButton>
      ),
    },
    {
      key: "method",
      label: words("fact.method"),
      value: (row) => words(`method.${row.project.method}`),
      className: "whitespace-nowrap",
    },
    {
      key: "budget",
      label: words("fact.budget"),
      value: (row) => row.project.budget_fen / 100,
      show: (row) => wan(row.project.budget_fen),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: words("fact.due"),
      value: (row) => row.project.bids_due_at ?? null,
      show: (row) =>
        row.project.bids_due_at && (
          <span className="block py-1.5 whitespace-nowrap tabular-nums">
            {moment(row.project.bids_due_at)}
            {show === "open" && <Left at={row.project.bids_due_at} className="block text-sm" />}
          </span>
        ),
    },
    {
      key: "status",
      label: words("fact.status"),
      value: (row) => words(`status.${row.project.status}`),
      show: (row) => <ProjectStatus status={row.project.status} />,
      className: "whitespace-nowrap",
    },
    {
      key: "mine",
      label: t("tenders.mine"),
      value: (row) => {
        const bid = mine(row);
        return bid ? t(`bidStatus.${bid.status}`) : row.isInvited ? t("tenders.invited") : null;
      },
      show: (row) => {
        const bid = mine(row);
        return bid ? (
          <BidStatusTag status={bid.status} />
        ) : row.isInvited ? (
          <Tag tone="ochre">{t("tenders.invited")}</Tag>
        ) : (
          <span className="text-soft">{t("none")}</span>
        );
      },
      className: "whitespace-nowrap",
    },
  ];
  return (
    <>
      <h1 className="song mb-1 text-2xl sm:text-[1.75rem]">{t("tenders.title")}</h1>
      <p className="mb-5 text-soft">{t("tenders.lead")}</p>
      <KeysetTable
        list={list}
        label={t("tenders.title")}
        columns={columns}
        id={(row) => row.project.id}
        search={search}
        onChange={change}
        filters={
          <FilterSelect
            label={t("tenders.show")}
            all={t("tenders.open")}
            options={[
              { value: "later", label: t("tenders.later") },
              { value: "ended", label: t("tenders.ended") },
            ]}
            value={show === "open" ? undefined : show}
            onChange={(value) => change({ show: value })}
          />
        }
        empty={
          <Notice title={t("tenders.empty")} text={t("tenders.emptyText")}>
            {show === "open" && (
              <Button look="plain" onPress={() => change({ show: "later" })}>
                {t("tenders.seeLater")}
              </Button>
            )}
          </Notice>
        }
      />
    </>
  );
}
