import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ChallengeStatus } from "@/api/generated/model/challengeStatus";
import type { ChallengeView } from "@/api/generated/model/challengeView";
import { getListChallengesQueryKey, listChallenges } from "@/api/generated/remedies/remedies";
import { useKeyset } from "@/api/keyset";
import { actingFor, useMySuppliers } from "@/api/my-suppliers";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { lastDay, useFullDate, useMoment } from "@/format/moment";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { RowButton } from "@/ui/row-button";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";
import { ChallengeSheet } from "./challenge-sheet";
import { NewChallenge } from "./new-challenge";
import { useProjectTitles } from "./project-titles";

const CHALLENGE_TONES: Record<ChallengeStatus, Tone> = {
  received: "ochre",
  accepted: "ochre",
  rejected: "red",
  answered: "jade",
  withdrawn: "plain",
};

/** 质疑: one's own, their answers, and what can follow. */
export function ChallengesPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("challenges.title"));
  const moment = useMoment();
  const fullDate = useFullDate();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const suppliers = useMySuppliers(me);
  const supplier = actingFor(suppliers.data);
  const params = { limit: 50 };
  const list = useKeyset<ChallengeView>(getListChallengesQueryKey(params), (cursor, signal) =>
    listChallenges({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const titles = useProjectTitles(list.rows.map((row) => row.project_id));
  const columns: Column<ChallengeView>[] = [
    {
      key: "project",
      label: t("tenders.name"),
      value: (row) => titles(row.project_id),
      show: (row) => (
        <RowButton onPress={() => change({ item: row.id })}>
          {titles(row.project_id)}
          <span className="sr-only"> {t(`matter.${row.matter}`)}</span>
        </RowButton>
      ),
    },
    {
      key: "matter",
      label: t("challenges.matter"),
      value: (row) => t(`matter.${row.matter}`),
      className: "whitespace-nowrap",
    },
    {
      key: "submitted",
      label: t("challenges.submitted"),
      value: (row) => row.submitted_at,
      show: (row) => moment(row.submitted_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "due",
      label: t("challenges.due"),
      value: (row) => row.answer_due_at,
      show: (row) => (
        <span className={`whitespace-nowrap tabular-nums ${row.overdue ? "text-red-deep" : ""}`}>
          {fullDate(lastDay(row.answer_due_at))}
          {row.overdue && ` ${t("challenges.overdue")}`}
        </span>
      ),
    },
    {
      key: "status",
      label: t("challenges.status"),
      value: (row) => t(`challengeStatus.${row.status}`),
      show: (row) => (
        <span className="flex flex-wrap gap-1.5">
          <Tag tone={CHALLENGE_TONES[row.status]}>{t(`challengeStatus.${row.status}`)}</Tag>
          {row.outcome && (
            <Tag tone={row.outcome === "dismissed" ? "plain" : "jade"}>{t(`outcomeOf.${row.outcome}`)}</Tag>
          )}
        </span>
      ),
      className: "whitespace-nowrap",
    },
  ];
  return (
    <>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-3xl">
          <h1 className="song text-2xl sm:text-[1.75rem]">{t("challenges.title")}</h1>
          <p className="text-soft">{t("challenges.lead")}</p>
        </div>
        <Button isDisabled={!supplier} onPress={() => change({ about: "new" })}>
          {t("challenges.add")}
        </Button>
      </div>
      <KeysetTable
        list={list}
        label={t("challenges.title")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("challenges.empty")} text={t("challenges.emptyText")} />}
      />
      {search.about !== undefined && supplier && (
        <NewChallenge
          projectId={search.about === "new" ? undefined : search.about}
          supplier={supplier}
          onClose={() => change({ about: undefined })}
          onDone={(made) => change({ about: undefined, item: made.id })}
        />
      )}
      {search.item !== undefined && (
        <ChallengeSheet key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}
