import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  allocateRound,
  closeRound,
  decideRound,
  dropAllocationProposal,
  getGetAllocationResultsQueryOptions,
  getGetAllocationRoundQueryOptions,
  getListAllocationApplicationsQueryKey,
  getListAllocationProposalsQueryKey,
  listAllocationApplications,
  listAllocationProposals,
  lockAllocationProposal,
  publishRound,
  unlockAllocationProposal,
} from "@/api/generated/allocation/allocation";
import type { ApplicationView } from "@/api/generated/model/applicationView";
import type { ProposalView } from "@/api/generated/model/proposalView";
import type { RoundView } from "@/api/generated/model/roundView";
import { useKeyset } from "@/api/keyset";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { MoveProposal } from "./move-proposal";

const STEPS = ["allocate", "decide", "publish", "close"] as const;
type Step = (typeof STEPS)[number];

const DO: Record<Step, (id: string) => Promise<unknown>> = {
  allocate: (id) => allocateRound(id, {}),
  decide: (id) => decideRound(id, {}),
  publish: (id) => publishRound(id, {}),
  close: (id) => closeRound(id, {}),
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** One round: who applied, what they would get, and the next step. */
export function Round({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTranslation("desk");
  const round = useQuery(getGetAllocationRoundQueryOptions(id));
  return (
    <>
      <Button look="quiet" className="-ml-3 min-h-11 px-3" onPress={onBack}>
        <BackIcon />
        {t("rounds.all")}
      </Button>
      {round.data ? (
        <Details round={round.data} />
      ) : round.isError ? (
        <Failure error={round.error} onRetry={() => void round.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </>
  );
}

function Details({ round }: { round: RoundView }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Step>();
  const [said, setSaid] = useState("");
  const go = useMutation<unknown, ApiProblem, Step>({
    mutationFn: (step) => DO[step](round.id),
    onSuccess: async (_, step) => {
      setAsking(undefined);
      setSaid(t(`rounds.done.${step}`));
      await refresh(queries, "/api/v1/allocation");
    },
  });
  return (
    <div className="grid gap-6">
      <section aria-label={round.name} className="rounded-card border border-line bg-sheet p-4 sm:p-5">
        <h2 className="song flex flex-wrap items-center gap-3 text-xl">
          {round.name} <Tag tone="ochre">{t(`roundStatus.${round.status}`)}</Tag>
        </h2>
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1">
          <dt className="text-soft">{t("rounds.applications")}</dt>
          <dd className="tabular-nums">
            {when(round.applications_open_at)} – {when(round.applications_close_at)}
          </dd>
          <dt className="text-soft">{t("rounds.season")}</dt>
          <dd className="tabular-nums">
            {round.season_starts_on} – {round.season_ends_on}
          </dd>
          {round.fairness && (
            <>
              <dt className="text-soft">{t("rounds.fairness")}</dt>
              <dd>
                {t("rounds.fairnessText", {
                  given: round.fairness.times_given,
                  wanted: round.fairness.times_wanted,
                  first: round.fairness.satisfied_first_choice,
                  unserved: round.fairness.unserved,
                  jain: round.fairness.jain_index.toFixed(2),
                  top: percent(round.fairness.share_top_10_percent),
                })}
              </dd>
            </>
          )}
        </dl>
        <div className="mt-4 flex flex-wrap gap-2">
          {STEPS.map((step) => (
            <Button
              key={step}
              look={step === "close" ? "plain" : "primary"}
              className="min-h-11 px-4"
              isDisabled={!round.available_actions.includes(step) || go.isPending}
              onPress={() => {
                go.reset();
                setSaid("");
                if (step === "publish" || step === "close") setAsking(step);
                else go.mutate(step);
              }}
            >
              {t(`rounds.step.${step}`)}
            </Button>
          ))}
        </div>
        <p className="mt-2 text-sm text-soft">{t(`rounds.next.${round.status}`)}</p>
        <p role="status" className="text-jade empty:hidden">
          {said}
        </p>
        {go.isError && asking === undefined && (
          <div className="mt-3">
            <ProblemAlert error={go.error} />
          </div>
        )}
      </section>
      <Proposals round={round} />
      {(round.status === "published" || round.status === "closed") && <Results id={round.id} />}
      <Applications id={round.id} />
      {asking && (
        <Ask
          title={t(`rounds.step.${asking}`)}
          confirm={t(`rounds.step.${asking}`)}
          isBusy={go.isPending}
          error={go.error}
          onClose={() => setAsking(undefined)}
          onConfirm={() => go.mutate(asking)}
        >
          <p>{t(`rounds.ask.${asking as "publish"}`)}</p>
        </Ask>
      )}
    </div>
  );
}

function Applications({ id }: { id: string }) {
  const { t } = useTranslation("desk");
  const list = useKeyset<ApplicationView>(getListAllocationApplicationsQueryKey(id), (cursor, signal) =>
    listAllocationApplications(id, { limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<ApplicationView>[] = [
    { key: "group", label: t("rounds.group"), value: (row) => row.group_name, className: "font-medium" },
    { key: "class", label: t("rounds.priority"), value: (row) => t(`priority.${row.priority_class}`) },
    { key: "people", label: t("bookingsTable.people"), value: (row) => row.headcount, className: "text-right" },
    { key: "times", label: t("rounds.times"), value: (row) => row.times_per_week, className: "text-right" },
    { key: "length", label: t("rounds.minutes"), value: (row) => row.duration_minutes, className: "text-right" },
    {
      key: "windows",
      label: t("rounds.windows"),
      value: (row) =>
        row.windows
          .map((one) => `${t(`day.${one.weekday}`)} ${one.from_local}–${one.until_local}`)
          .join(t("common.comma")),
      className: "min-w-56",
    },
    { key: "status", label: t("sessions.status"), value: (row) => t(`applicationStatus.${row.status}`) },
  ];
  return (
    <div>
      <h2 className="song mb-2 text-lg">{t("rounds.applicants")}</h2>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Loading label={t("common.loading")} rows={2} className="h-12" />
      ) : (
        <DataTable
          label={t("rounds.applicants")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          file={t("rounds.applicants")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<p className="px-4 py-6 text-center text-soft">{t("rounds.noApplicants")}</p>}
        />
      )}
    </div>
  );
}

function Proposals({ round }: { round: RoundView }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [moving, setMoving] = useState<ProposalView>();
  const [dropping, setDropping] = useState<ProposalView>();
  const list = useKeyset<ProposalView>(getListAllocationProposalsQueryKey(round.id), (cursor, signal) =>
    listAllocationProposals(round.id, { limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const again = () => refresh(queries, "/api/v1/allocation");
  const lock = useMutation<unknown, ApiProblem, ProposalView>({
    mutationFn: (one) => (one.locked ? unlockAllocationProposal(one.id, {}) : lockAllocationProposal(one.id, {})),
    onSuccess: again,
  });
  const drop = useMutation<unknown, ApiProblem, { id: string; reason: string }>({
    mutationFn: ({ id, reason }) => dropAllocationProposal(id, { reason }),
    onSuccess: async () => {
      setDropping(undefined);
      await again();
    },
  });
  const mayChange = round.status === "allocating" || round.status === "decided";
  const columns: Column<ProposalView>[] = [
    { key: "group", label: t("rounds.group"), value: (row) => row.group_name, className: "font-medium" },
    { key: "space", label: t("sessions.space"), value: (row) => row.space_name },
    {
      key: "time",
      label: t("rounds.time"),
      value: (row) => `${t(`day.${row.weekday}`)} ${row.from_local}–${row.until_local}`,
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "rank", label: t("rounds.rank"), value: (row) => row.rank ?? null, className: "text-right" },
    {
      key: "status",
      label: t("sessions.status"),
      value: (row) => (row.locked ? t("rounds.locked") : t(`proposalStatus.${row.status}`)),
    },
    {
      key: "do",
      label: t("common.edit"),
      isAction: true,
      value: () => null,
      show: (row) =>
        mayChange && row.status === "proposed" ? (
          <span className="flex justify-end">
            <Small label={t(row.locked ? "rounds.unlock" : "rounds.lock")} of={row} onPress={() => lock.mutate(row)} />
            <Small label={t("rounds.move")} of={row} onPress={() => setMoving(row)} />
            <Small label={t("rounds.drop")} of={row} onPress={() => setDropping(row)} />
          </span>
        ) : null,
    },
  ];
  return (
    <div>
      <h2 className="song mb-2 text-lg">{t("rounds.proposals")}</h2>
      {lock.isError && <ProblemAlert error={lock.error} />}
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Loading label={t("common.loading")} rows={2} className="h-12" />
      ) : (
        <DataTable
          label={t("rounds.proposals")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={t("rounds.proposals")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<p className="px-4 py-6 text-center text-soft">{t("rounds.noProposals")}</p>}
        />
      )}
      {moving && <MoveProposal proposal={moving} round={round} onClose={() => setMoving(undefined)} />}
      {dropping && (
        <Ask
          title={t("rounds.dropTitle", { group: dropping.group_name })}
          confirm={t("rounds.drop")}
          reason={{ label: t("queue.reason"), required: true }}
          isBusy={drop.isPending}
          error={drop.error}
          onClose={() => {
            drop.reset();
            setDropping(undefined);
          }}
          onConfirm={(reason) => drop.mutate({ id: dropping.id, reason })}
        >
          <p>{t("rounds.dropText")}</p>
        </Ask>
      )}
    </div>
  );
}

function Small({ label, of, onPress }: { label: string; of: ProposalView; onPress: () => void }) {
  return (
    <Button
      look="quiet"
      className="min-h-11 px-3 text-[0.9375rem] whitespace-nowrap"
      aria-label={`${label} ${of.group_name} ${of.from_local}`}
      onPress={onPress}
    >
      {label}
    </Button>
  );
}

/** What became of a published round. */
function Results({ id }: { id: string }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const results = useQuery(getGetAllocationResultsQueryOptions(id, { limit: 100 }));
  if (results.isError) return <Failure error={results.error} onRetry={() => void results.refetch()} />;
  if (results.data === undefined) return <Loading label={t("common.loading")} rows={1} />;
  const refused = results.data.items.flatMap((one) =>
    one.unbooked.map((date) => ({ group: one.group_name, space: one.space_name, ...date })),
  );
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="song mb-2 text-lg">
        {t("rounds.results")}
      </h2>
      <p>
        {t("rounds.resultsText", {
          bookings: results.data.bookings,
          remaining: results.data.remaining,
          unbooked: results.data.unbooked,
        })}
      </p>
      {refused.length > 0 && (
        <ul className="mt-2 grid gap-1 text-[0.9375rem]">
          {refused.map((one) => (
            <li key={`${one.group}${one.space}${one.starts_at}`}>
              <span className="tabular-nums">{when(one.starts_at, one.ends_at)}</span> · {one.group} · {one.space}
              <span className="text-soft"> {one.detail ?? one.reason}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
