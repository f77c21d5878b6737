import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import { useKeyset } from "@/api/keyset";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { RowButton } from "@/ui/row-button";
import { Tag } from "@/ui/tag";
import { BidSheet } from "./bid-sheet";
import { BidStatusTag } from "./bid-status";
import { myBidsPage } from "./queries";
import type { MyBid } from "./queries";

/** What one has handed in, everywhere. */
export function MyBidsPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("mine.title"));
  return (
    <>
      <h1 className="song mb-1 text-2xl sm:text-[1.75rem]">{t("mine.title")}</h1>
      <p className="mb-5 text-soft">{t("mine.lead")}</p>
      <List me={me} />
    </>
  );
}

function List({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const { yuan } = useMoney();
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const acts = me.grants.some((one) => one.role === "supplier");
  const list = useKeyset<MyBid>(["/api/v1/bids", "mine", me.id], (cursor, signal) =>
    acts ? myBidsPage(cursor, signal) : Promise.resolve({ items: [] }),
  );
  const columns: Column<MyBid>[] = [
    {
      key: "title",
      label: t("tenders.name"),
      value: (row) => row.project.title,
      show: (row) => (
        <RowButton onPress={() => change({ item: row.bid.id })}>
          {row.project.title}
          <span className="block text-sm font-normal text-soft">{row.project.code}</span>
          <span className="sr-only">{t(`bidStatus.${row.bid.status}`)}</span>
        </RowButton>
      ),
    },
    {
      key: "status",
      label: t("mine.status"),
      value: (row) => [t(`bidStatus.${row.bid.status}`), ...row.todo.map((one) => t(`todo.${one}`))].join(t("comma")),
      show: (row) => (
        <span className="flex gap-1.5">
          <BidStatusTag status={row.bid.status} />
          {row.todo.map((one) => (
            <Tag key={one} tone="red">
              {t(`todo.${one}`)}
            </Tag>
          ))}
        </span>
      ),
      className: "whitespace-nowrap",
    },
    {
      key: "price",
      label: t("mine.price"),
      value: (row) => (row.bid.final_price_fen ?? row.bid.price_fen ?? 0) / 100 || null,
      show: (row) => {
        const price = row.bid.final_price_fen ?? row.bid.price_fen;
        return price ? (
          yuan(price)
        ) : (
          <span className="text-soft">{t(row.bid.status === "submitted" ? "mine.sealed" : "none")}</span>
        );
      },
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "submitted",
      label: t("mine.submitted"),
      value: (row) => row.bid.submitted_at,
      show: (row) => moment(row.bid.submitted_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "project",
      label: t("mine.project"),
      value: (row) => words(`status.${row.project.status}`),
      show: (row) => <ProjectStatus status={row.project.status} />,
      className: "whitespace-nowrap",
    },
  ];
  return (
    <>
      <KeysetTable
        list={list}
        label={t("mine.title")}
        columns={columns}
        id={(row) => row.bid.id}
        search={search}
        onChange={change}
        empty={
          <Notice title={t("mine.empty")} text={t("mine.emptyText")}>
            <Link {...deskTo("tenders")} className={buttonClass("plain")}>
              {t("mine.find")}
            </Link>
          </Notice>
        }
      />
      {search.item !== undefined && (
        <BidSheet key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}
