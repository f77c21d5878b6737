import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getListPanelMembersQueryKey, listPanelMembers } from "@/api/generated/evaluation/evaluation";
import type { AccountView } from "@/api/generated/model/accountView";
import type { PanelMemberView } from "@/api/generated/model/panelMemberView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import { useKeyset } from "@/api/keyset";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { Tag } from "@/ui/tag";
import { WordButton } from "@/ui/word-button";
import { Declaration, Leave } from "./declaration";
import { Workspace } from "./workspace";

const TONES = { drawn: "ochre", confirmed: "jade", declined: "plain", recused: "plain" } as const;

type Row = { seat: PanelMemberView; project?: ProcurementProjectView };

/** An expert's panels: first whether there is a conflict, then the bids. */
export function PanelsPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("evaluation");
  const { t: word } = useTranslation("procurement");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.panels"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const seats = useKeyset<PanelMemberView>(getListPanelMembersQueryKey(), (cursor, signal) =>
    listPanelMembers({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const projects = useQueries({
    queries: seats.rows.map((seat) => getGetProcurementProjectQueryOptions(seat.project_id)),
  });
  const rows: Row[] = seats.rows.map((seat, at) => ({ seat, project: projects[at]?.data }));
  const open = rows.find((row) => row.seat.id === search.seat);
  if (open) {
    const back = (
      <WordButton onPress={() => change({ seat: undefined, step: undefined })}>← {t("seats.back")}</WordButton>
    );
    if (open.seat.status !== "confirmed") return <Declaration seat={open.seat} back={back} />;
    return (
      <Workspace
        key={open.seat.id}
        id={open.seat.project_id}
        part="member"
        me={me}
        seat={open.seat}
        step={search.step}
        onStep={(step) => change({ step })}
        back={back}
        foot={
          (open.project?.status === "opened" || open.project?.status === "qualified") && (
            <section aria-label={t("seats.leave")} className="mt-8 border-t border-line pt-5">
              <p className="mb-3 text-soft">{t("seats.leaveText")}</p>
              <div className="flex flex-wrap gap-3">
                <Leave seat={open.seat} />
              </div>
            </section>
          )
        }
      />
    );
  }
  const todo = (row: Row) =>
    row.seat.status === "drawn"
      ? t("seats.todo.declare")
      : row.seat.status !== "confirmed" || !row.project
        ? ""
        : row.project.status === "opened"
          ? t("seats.todo.check")
          : row.project.status === "qualified"
            ? t("seats.todo.score")
            : "";
  const columns: Column<Row>[] = [
    {
      key: "title",
      label: t("list.name"),
      value: (row) => row.project?.title ?? "",
      className: "min-w-48 font-medium",
    },
    {
      key: "purchaser",
      label: t("seats.purchaser"),
      value: (row) => row.project?.purchaser_name ?? "",
      className: "min-w-32",
    },
    {
      key: "seat",
      label: t("seats.mine"),
      value: (row) => t(`member.${row.seat.status}`),
      show: (row) => <Tag tone={TONES[row.seat.status]}>{t(`member.${row.seat.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "status",
      label: t("list.status"),
      value: (row) => (row.project ? word(`status.${row.project.status}`) : ""),
      show: (row) => row.project && <ProjectStatus status={row.project.status} />,
      className: "whitespace-nowrap",
    },
    { key: "todo", label: t("list.next"), value: todo, className: "whitespace-nowrap" },
    {
      key: "drawn",
      label: t("seats.drawnOn"),
      value: (row) => localDate(row.seat.created_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "open",
      label: t("list.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <WordButton
          label={t("list.openLabel", { name: row.project?.title ?? "" })}
          onPress={() => change({ seat: row.seat.id })}
        >
          {t("list.open")}
        </WordButton>
      ),
    },
  ];
  return (
    <>
      <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.panels")}</h1>
      <p className="mt-1 mb-5 max-w-2xl text-soft">{t("seats.text")}</p>
      <KeysetTable
        list={{ ...seats, rows: rows.toSorted((a, b) => b.seat.created_at.localeCompare(a.seat.created_at)) }}
        label={desk("screen.panels")}
        columns={columns}
        id={(row) => row.seat.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("seats.empty")} text={t("seats.emptyText")} />}
      />
    </>
  );
}
