import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  awardProject,
  cancelAward,
  getGetProjectDeadlinesQueryOptions,
  getListAwardsQueryOptions,
  publishResult,
} from "@/api/generated/contracts/contracts";
import type { AwardView } from "@/api/generated/model/awardView";
import { CancellationGrounds } from "@/api/generated/model/cancellationGrounds";
import type { EvaluationView } from "@/api/generated/model/evaluationView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getListProjectNoticesQueryOptions } from "@/api/generated/open-data/open-data";
import { useDeed } from "@/api/use-deed";
import { deskTo } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { winnerOf } from "@/format/procurement";
import { useTerm } from "@/format/term";
import { clock, localDate } from "@/format/time";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";
import { Fold } from "./pieces";

type Props = {
  project: ProcurementProjectView;
  evaluation: EvaluationView;
  mayDecide: boolean;
  /** The legal clocks are not for the panel. */
  seesTerms: boolean;
};

/** The purchaser follows the ranking, announces the result, and answers for the terms that then run. */
export function AwardStep({ project, evaluation, mayDecide, seesTerms }: Props) {
  const { t } = useTranslation("evaluation");
  const { t: word } = useTranslation("procurement");
  const kind = winnerOf(project.method);
  const awards = useQuery(getListAwardsQueryOptions({ project_id: project.id, limit: 100 }));
  const items = awards.data?.items ?? [];
  const fallen = new Set(items.filter((award) => award.status === "cancelled").map((award) => award.bid_id));
  if (!evaluation.closed_at) {
    return (
      <Panel title={word(`winner.${kind}`)}>
        <p className="text-soft">{t("award.notYet")}</p>
      </Panel>
    );
  }
  return (
    <div className="grid gap-5">
      {project.status === "evaluated" && <Decide {...{ project, evaluation, mayDecide, fallen }} />}
      {items.length > 0 && (
        <Panel title={word(`winner.${kind}`)}>
          <ul className="grid gap-3">
            {items.map((award) => (
              <Award key={award.id} award={award} isPublished={award.published} />
            ))}
          </ul>
          {project.status === "awarded" && mayDecide && <Publish project={project} />}
          {project.status === "result_published" && mayDecide && (
            <Link {...deskTo("purchases", { item: project.id })} className={buttonClass("primary", "mt-4")}>
              {t("award.sign")}
            </Link>
          )}
        </Panel>
      )}
      {project.status !== "evaluated" && items.length > 0 && <Others {...{ project, evaluation }} awards={items} />}
      {seesTerms && <Terms project={project} />}
      <Announced project={project} />
    </div>
  );
}

type DecideProps = Omit<Props, "seesTerms"> & { fallen: ReadonlySet<string> };

/** The first of each ranking that has not fallen is proposed; another one needs a reason, which the server judges. */
function Decide({ project, evaluation, mayDecide, fallen }: DecideProps) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  const kind = winnerOf(project.method);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const lots = evaluation.lots
    .filter((lot) => lot.status === "active")
    .map((lot) => ({ ...lot, results: lot.results.filter((result) => !fallen.has(result.bid_id)) }));
  const proposed = lots.flatMap((lot) => {
    const result = lot.results.find((one) => one.bid_id === chosen[lot.lot_id]) ?? lot.results[0];
    return result ? [{ lot, result, isFirst: result === lot.results[0] }] : [];
  });
  const isOrdinary = proposed.every((one) => one.isFirst);
  const award = useDeed(
    (reason: string) =>
      awardProject(project.id, {
        ...(reason === "" ? {} : { reason }),
        ...(isOrdinary
          ? {}
          : { awards: proposed.map(({ lot, result }) => ({ lot_id: lot.lot_id, bid_id: result.bid_id })) }),
      }),
    () => setAsking(false),
  );
  return (
    <Panel title={t(`award.decide.${kind}`)}>
      <p className="text-soft">{t("award.decideText")}</p>
      <ul className="mt-3 grid gap-2">
        {proposed.map(({ lot, result }) => (
          <li key={lot.lot_id} className="rounded-xl bg-jade-wash px-4 py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              {lots.length > 1 && <span>{t("award.lot", { number: lot.number })}</span>}
              <span className="font-medium text-jade">{result.supplier_name}</span>
              <span className="tabular-nums">{yuan(result.price_fen)}</span>
              {result.total && <span className="tabular-nums">{t("award.total", { total: result.total })}</span>}
            </p>
            {mayDecide && lot.results.length > 1 && (
              <div className="mt-2 max-w-md">
                <Select
                  label={t("award.choice")}
                  value={result.bid_id}
                  onChange={(bid) => setChosen({ ...chosen, [lot.lot_id]: bid })}
                  options={lot.results.map((one) => ({
                    value: one.bid_id,
                    label: t("award.option", { rank: one.rank, name: one.supplier_name ?? "" }),
                  }))}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {proposed.length === 0 && <p className="mt-3">{t("award.nobody")}</p>}
      {mayDecide && proposed.length > 0 && (
        <Button className="mt-4" onPress={() => setAsking(true)}>
          {t(`award.do.${kind}`)}
        </Button>
      )}
      {asking && (
        <Ask
          title={t(`award.decide.${kind}`)}
          confirm={t(`award.do.${kind}`)}
          isBusy={award.isPending}
          error={award.error}
          reason={{ label: t("award.reason"), hint: t("award.reasonHint"), required: !isOrdinary }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => award.mutate(reason)}
        >
          <p>{t("award.askText", { names: proposed.map(({ result }) => result.supplier_name).join("、") })}</p>
        </Ask>
      )}
    </Panel>
  );
}

function Publish({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("evaluation");
  const [asking, setAsking] = useState(false);
  const publish = useDeed(
    () => publishResult(project.id),
    () => setAsking(false),
  );
  return (
    <>
      <Button className="mt-4" onPress={() => setAsking(true)}>
        {t("award.publish")}
      </Button>
      {asking && (
        <Ask
          title={t("award.publish")}
          confirm={t("award.publish")}
          isBusy={publish.isPending}
          error={publish.error}
          onClose={() => setAsking(false)}
          onConfirm={() => publish.mutate()}
        >
          <p>{t("award.publishText")}</p>
        </Ask>
      )}
    </>
  );
}

const GROUNDS = Object.values(CancellationGrounds);

function Award({ award, isPublished }: { award: AwardView; isPublished: boolean }) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  const [asking, setAsking] = useState(false);
  const [grounds, setGrounds] = useState<CancellationGrounds>("refused_to_sign");
  const cancel = useDeed(
    (reason: string) => cancelAward(award.id, { grounds, reason }),
    () => setAsking(false),
  );
  const isActive = award.status === "active";
  return (
    <li className={`rounded-xl px-4 py-3 ${isActive ? "bg-jade-wash" : "bg-paper"}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={`font-medium ${isActive ? "text-jade" : "text-soft"}`}>{award.supplier_name}</span>
        <span className="tabular-nums">{yuan(award.price_fen)}</span>
        <Tag tone={!isActive ? "red" : isPublished ? "jade" : "ochre"}>
          {!isActive ? t("award.cancelled") : isPublished ? t("award.published") : t("award.unpublished")}
        </Tag>
      </p>
      {award.reason && <p className="mt-1">{award.reason}</p>}
      {award.cancellation_grounds && (
        <p className="mt-1">
          {t(`award.grounds.${award.cancellation_grounds}`)}
          {award.cancellation_reason ? `：${award.cancellation_reason}` : ""}
        </p>
      )}
      {award.available_actions.includes("cancel") && (
        <Button look="danger" className="mt-3 min-h-11 px-4 text-[0.9375rem]" onPress={() => setAsking(true)}>
          {t("award.cancel")}
        </Button>
      )}
      {asking && (
        <Ask
          title={t("award.cancelTitle")}
          confirm={t("award.cancel")}
          isBusy={cancel.isPending}
          error={cancel.error}
          reason={{ label: t("award.cancelReason"), required: true }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => cancel.mutate(reason)}
        >
          <p>{t("award.cancelText", { name: award.supplier_name })}</p>
          <Select
            label={t("award.groundsLabel")}
            value={grounds}
            onChange={setGrounds}
            options={GROUNDS.map((value) => ({ value, label: t(`award.grounds.${value}`) }))}
          />
        </Ask>
      )}
    </li>
  );
}

/** Why the others did not win, as they are told with the result. */
function Others({ project, evaluation, awards }: { awards: AwardView[] } & Pick<Props, "project" | "evaluation">) {
  const { t } = useTranslation("evaluation");
  const winners = new Set(awards.filter((award) => award.status === "active").map((award) => award.bid_id));
  const ranked = evaluation.lots.flatMap((lot) => lot.results.filter((result) => !winners.has(result.bid_id)));
  const rejected = evaluation.lots.flatMap((lot) => lot.rejected);
  if (ranked.length + rejected.length === 0) return null;
  return (
    <Panel title={t(`award.others.${winnerOf(project.method)}`)}>
      <ul className="grid gap-2">
        {ranked.map((result) => (
          <li key={result.bid_id} className="rounded-xl bg-paper px-4 py-2.5">
            <span className="font-medium">{result.supplier_name}</span>
            <span className="block text-[0.9375rem] tabular-nums">
              {result.total
                ? t("award.rankTotal", { rank: result.rank, total: result.total })
                : t("award.rankOnly", { rank: result.rank })}
            </span>
          </li>
        ))}
        {rejected.map((bid) => (
          <li key={bid.bid_id} className="rounded-xl bg-paper px-4 py-2.5">
            <span className="font-medium">{bid.supplier_name}</span>{" "}
            <Tag tone="red">{t(`bidStatus.${bid.status}`)}</Tag>
            <span className="block text-[0.9375rem]">{bid.reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const DEADLINES = [
  "decide_award",
  "publish_result",
  "sign_contract",
  "publish_contract",
  "file_contract",
  "answer_challenge",
  "decide_complaint",
  "keep_archive",
] as const;

function Terms({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("evaluation");
  const term = useTerm();
  const list = useQuery(getGetProjectDeadlinesQueryOptions(project.id, { query: { retry: false } }));
  const challenge = project.clocks.challenge_until;
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <Panel title={t("award.terms")}>
      <ul className="grid gap-2">
        {challenge && (
          <TermLine
            name={t("award.challengeUntil")}
            article="《政府采购法》第五十二条"
            text={term(challenge).text}
            tone={term(challenge).tone === "red" ? "plain" : term(challenge).tone}
          />
        )}
        {list.data.items.map((one) => {
          const known = DEADLINES.find((code) => code === one.code);
          const { text, tone } = term(one.due_at, Boolean(one.done_at));
          return (
            <TermLine
              key={`${one.code} ${one.subject_id ?? ""}`}
              name={known ? t(`deadline.${known}`) : one.code}
              article={one.article}
              text={one.done_at ? t("award.done", { date: localDate(one.done_at), text }) : text}
              tone={one.overdue ? "red" : tone}
            />
          );
        })}
      </ul>
    </Panel>
  );
}

function TermLine({ name, article, text, tone }: { name: string; article: string; text: string; tone: string }) {
  return (
    <li className="grid gap-x-4 rounded-xl bg-paper px-4 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <span className="font-medium">{name}</span>
      <span className={tone === "red" ? "text-red-deep" : tone === "ochre" ? "text-ochre" : ""}>
        {text}
        <span className="block text-sm text-soft">{article}</span>
      </span>
    </li>
  );
}

/** The announcements of the result, as the public reads them. */
function Announced({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("evaluation");
  const list = useQuery(getListProjectNoticesQueryOptions(project.id, { limit: 100 }));
  const results = list.data?.items.filter((one) => one.kind === "result" || one.kind === "remedy") ?? [];
  if (results.length === 0) return null;
  return (
    <Panel title={t("award.notices")}>
      <div className="grid gap-2">
        {results.map((notice) => (
          <Fold
            key={notice.id}
            title={notice.title}
            aside={
              <span className="text-sm text-soft tabular-nums">
                {localDate(notice.published_at)} {clock(notice.published_at)}
              </span>
            }
          >
            <p className="pb-4 leading-7 break-words whitespace-pre-wrap">{notice.body}</p>
          </Fold>
        ))}
      </div>
    </Panel>
  );
}
