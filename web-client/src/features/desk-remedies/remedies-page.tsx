import { useTranslation } from "react-i18next";
import type { ChallengeView } from "@/api/generated/model/challengeView";
import type { ComplaintView } from "@/api/generated/model/complaintView";
import {
  getListChallengesQueryKey,
  getListComplaintsQueryKey,
  listChallenges,
  listComplaints,
} from "@/api/generated/remedies/remedies";
import { useKeyset } from "@/api/keyset";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTerm } from "@/format/term";
import { localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { Parts } from "@/ui/tabs";
import { Tag } from "@/ui/tag";
import { WordButton } from "@/ui/word-button";
import { ChallengeSheet } from "./challenge-sheet";
import { ComplaintSheet } from "./complaint-sheet";
import { useNames } from "./names";

const KINDS = ["challenges", "complaints"] as const;

/** 质疑 to the purchaser and 投诉 to the finance department: two ways, one after the other. */
export function RemediesPage() {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.remedies"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const kind = KINDS.find((one) => one === search.tab) ?? "challenges";
  return (
    <>
      <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.remedies")}</h1>
      <p className="mt-1 mb-4 max-w-3xl text-soft">{t("remedies.text")}</p>
      <Parts
        label={desk("screen.remedies")}
        value={kind}
        onChange={(tab) => change({ tab: tab === "challenges" ? undefined : tab, item: undefined, sort: undefined })}
        tabs={KINDS.map((value) => ({ value, label: t(`remedies.${value}`) }))}
      />
      {kind === "challenges" ? <Challenges /> : <Complaints />}
    </>
  );
}

const TONES = {
  received: "ochre",
  accepted: "ochre",
  answered: "jade",
  decided: "jade",
  rejected: "plain",
  withdrawn: "plain",
} as const;

function isDone(row: ChallengeView | ComplaintView): boolean {
  return row.status !== "received" && row.status !== "accepted";
}

function useOpenButton<T extends { id: string }>(label: (row: T) => string): Column<T> {
  const { t } = useTranslation("evaluation");
  const change = useChangeDeskSearch();
  return {
    key: "open",
    label: t("list.open"),
    isAction: true,
    value: () => null,
    show: (row) => (
      <WordButton label={t("list.openLabel", { name: label(row) })} onPress={() => change({ item: row.id })}>
        {t("list.open")}
      </WordButton>
    ),
  };
}

function Challenges() {
  const { t } = useTranslation("evaluation");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const term = useTerm();
  const list = useKeyset<ChallengeView>(getListChallengesQueryKey(), (cursor, signal) =>
    listChallenges({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const names = useNames(list.rows);
  const open = list.rows.find((row) => row.id === search.item);
  const openButton = useOpenButton<ChallengeView>(
    (row) => `${names.supplier(row.supplier_id)} ${names.title(row.project_id)}`,
  );
  const columns: Column<ChallengeView>[] = [
    {
      key: "project",
      label: t("remedies.project"),
      value: (row) => names.title(row.project_id),
      className: "min-w-44 font-medium",
    },
    {
      key: "matter",
      label: t("remedies.matter"),
      value: (row) => t(`matter.${row.matter}`),
      className: "whitespace-nowrap",
    },
    {
      key: "supplier",
      label: t("remedies.challenger"),
      value: (row) => names.supplier(row.supplier_id),
      className: "min-w-36",
    },
    {
      key: "status",
      label: t("list.status"),
      value: (row) => t(`challengeStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`challengeStatus.${row.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "outcome",
      label: t("remedies.outcome"),
      value: (row) => (row.outcome ? t(`outcome.${row.outcome}`) : ""),
      className: "whitespace-nowrap",
    },
    {
      key: "at",
      label: t("remedies.submitted"),
      value: (row) => localDate(row.submitted_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: t("remedies.answerDue"),
      value: (row) => localDate(new Date(Date.parse(row.answer_due_at) - 1)),
      show: (row) => <Due {...term(row.answer_due_at, isDone(row))} isLate={row.overdue} />,
      className: "min-w-40",
    },
    openButton,
  ];
  return (
    <>
      <KeysetTable
        list={list}
        label={t("remedies.challenges")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("remedies.noChallenges")} text={t("remedies.noChallengesText")} />}
      />
      {open && (
        <ChallengeSheet key={open.version} challenge={open} names={names} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}

function Complaints() {
  const { t } = useTranslation("evaluation");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const term = useTerm();
  const list = useKeyset<ComplaintView>(getListComplaintsQueryKey(), (cursor, signal) =>
    listComplaints({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const names = useNames(list.rows);
  const open = list.rows.find((row) => row.id === search.item);
  const openButton = useOpenButton<ComplaintView>(
    (row) => `${names.supplier(row.supplier_id)} ${names.title(row.project_id)}`,
  );
  const columns: Column<ComplaintView>[] = [
    {
      key: "project",
      label: t("remedies.project"),
      value: (row) => names.title(row.project_id),
      show: (row) => (
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {names.title(row.project_id)}
          {names.project(row.project_id)?.status === "suspended" && <ProjectStatus status="suspended" />}
        </span>
      ),
      className: "min-w-44",
    },
    {
      key: "supplier",
      label: t("remedies.complainant"),
      value: (row) => names.supplier(row.supplier_id),
      className: "min-w-36",
    },
    {
      key: "status",
      label: t("list.status"),
      value: (row) => t(`complaintStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`complaintStatus.${row.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "outcome",
      label: t("remedies.outcome"),
      value: (row) => (row.outcome ? t(`outcome.${row.outcome}`) : ""),
      className: "whitespace-nowrap",
    },
    {
      key: "at",
      label: t("remedies.submitted"),
      value: (row) => localDate(row.submitted_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: t("remedies.decisionDue"),
      value: (row) => localDate(new Date(Date.parse(row.decision_due_at) - 1)),
      show: (row) => <Due {...term(row.decision_due_at, isDone(row))} isLate={row.overdue} />,
      className: "min-w-40",
    },
    openButton,
  ];
  return (
    <>
      <KeysetTable
        list={list}
        label={t("remedies.complaints")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("remedies.noComplaints")} text={t("remedies.noComplaintsText")} />}
      />
      {open && (
        <ComplaintSheet key={open.version} complaint={open} names={names} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}

function Due({ text, tone, isLate }: { text: string; tone: string; isLate: boolean }) {
  const { t } = useTranslation("evaluation");
  return (
    <span className={tone === "red" ? "text-red-deep" : tone === "ochre" ? "text-ochre" : ""}>
      {text} {isLate && <Tag tone="red">{t("remedies.late")}</Tag>}
    </span>
  );
}
