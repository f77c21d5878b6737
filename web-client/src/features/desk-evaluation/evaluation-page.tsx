import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ProcurementProjectSummary } from "@/api/generated/model/procurementProjectSummary";
import type { Status } from "@/api/generated/model/status";
import { getListProcurementProjectsQueryKey, listProcurementProjects } from "@/api/generated/procurement/procurement";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { Parts } from "@/ui/tabs";
import { WORD, WordButton } from "@/ui/word-button";
import { EVALUATED } from "./stages";
import { Workspace } from "./workspace";

const SHOWN = ["now", "done"] as const;
/** States in which the purchaser, or the panel, has something to do. */
const WAITING = ["opened", "qualified", "evaluated", "awarded", "result_published", "suspended"] as const;
const DONE: readonly Status[] = ["contracted", "accepted", "paid", "failed"];

/** Purchases whose bids are open: from the panel to the announced result. */
export function EvaluationPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("evaluation");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  if (search.project !== undefined) {
    const roles = rolesOf(me);
    const part = roles.includes("purchaser") ? "purchaser" : "overseer";
    return (
      <Workspace
        key={search.project}
        id={search.project}
        part={part}
        me={me}
        step={search.step}
        onStep={(step) => change({ step })}
        back={
          <span className="flex flex-wrap justify-between gap-x-4">
            <WordButton onPress={() => change({ project: undefined, step: undefined })}>← {t("list.back")}</WordButton>
            <Link {...deskTo("purchases", { item: search.project })} className={WORD}>
              {t("list.whole")}
            </Link>
          </span>
        }
      />
    );
  }
  return <List me={me} title={t("list.title")} />;
}

function List({ me, title }: { me: AccountView; title: string }) {
  const { t } = useTranslation("evaluation");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  useTitle(title);
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const shown = SHOWN.find((one) => one === search.show) ?? "now";
  const organization = me.grants.find((grant) => grant.role === "purchaser")?.organization_id;
  const params = {
    limit: 100,
    status: (shown === "now" ? EVALUATED : DONE).join(","),
    ...(organization ? { purchaser_id: organization } : {}),
  };
  const list = useKeyset<ProcurementProjectSummary>(getListProcurementProjectsQueryKey(params), (cursor, signal) =>
    listProcurementProjects({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<ProcurementProjectSummary>[] = [
    { key: "code", label: t("list.code"), value: (row) => row.code, className: "whitespace-nowrap tabular-nums" },
    { key: "title", label: t("list.name"), value: (row) => row.title, className: "min-w-48 font-medium" },
    {
      key: "method",
      label: t("list.method"),
      value: (row) => word(`method.${row.method}`),
      className: "whitespace-nowrap",
    },
    {
      key: "status",
      label: t("list.status"),
      value: (row) => word(`status.${row.status}`),
      show: (row) => <ProjectStatus status={row.status} />,
      className: "whitespace-nowrap",
    },
    {
      key: "next",
      label: t("list.next"),
      value: (row) => {
        const waits = WAITING.find((status) => status === row.status);
        return waits ? t(`next.${waits}`) : "";
      },
      className: "whitespace-nowrap",
    },
    {
      key: "budget",
      label: t("list.budget"),
      value: (row) => row.budget_fen / 100,
      show: (row) => wan(row.budget_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: t("list.opened"),
      value: (row) => (row.bids_due_at ? localDate(row.bids_due_at) : ""),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "open",
      label: t("list.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <WordButton label={t("list.openLabel", { name: row.title })} onPress={() => change({ project: row.id })}>
          {t("list.open")}
        </WordButton>
      ),
    },
  ];
  return (
    <>
      <h1 className="song mb-4 text-2xl sm:text-[1.75rem]">{title}</h1>
      <Parts
        label={title}
        value={shown}
        onChange={(show) => change({ show: show === "now" ? undefined : show })}
        tabs={SHOWN.map((value) => ({ value, label: t(`list.show.${value}`) }))}
      />
      <KeysetTable
        list={list}
        label={title}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("list.empty")} text={t("list.emptyText")} />}
      />
    </>
  );
}
