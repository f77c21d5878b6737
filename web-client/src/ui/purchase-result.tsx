import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListAwardsQueryOptions } from "@/api/generated/contracts/contracts";
import { getGetEvaluationQueryOptions } from "@/api/generated/evaluation/evaluation";
import type { AwardView } from "@/api/generated/model/awardView";
import type { LotEvaluationView } from "@/api/generated/model/lotEvaluationView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useMoney } from "@/format/money";
import { useFullDate } from "@/format/moment";
import { winnerOf } from "@/format/procurement";
import { Tag } from "./tag";

/** The awards of a purchase and the ranking, as far as this reader may see them; nothing where there is none. */
export function useResult(project: Pick<ProcurementProjectView, "id" | "clocks">, isInside = false) {
  const enabled = given(project.clocks.evaluated_at);
  const awards = useQuery(getListAwardsQueryOptions({ project_id: project.id, limit: 100 }, { query: { enabled } }));
  // Before the result is announced only those inside may read the ranking.
  const mayRank = enabled && (isInside || given(project.clocks.result_published_at));
  const evaluation = useQuery(getGetEvaluationQueryOptions(project.id, { query: { enabled: mayRank, retry: false } }));
  return {
    awards: awards.data?.items ?? [],
    lots: evaluation.data?.lots ?? [],
    isWaiting: (enabled && awards.isPending) || (mayRank && evaluation.isPending),
  };
}

type Props = {
  project: Pick<ProcurementProjectView, "method" | "lots" | "terms">;
  awards: readonly AwardView[];
  lots: readonly LotEvaluationView[];
};

/** Who won, at what price, and why; the ranking below it. */
export function PurchaseResult({ project, awards, lots }: Props) {
  const { t } = useTranslation("procurement");
  const { yuan } = useMoney();
  const fullDate = useFullDate();
  const word = winnerOf(project.method);
  return (
    <div className="grid gap-4">
      {awards.map((award) => (
        <div
          key={award.id}
          className={`rounded-card border p-4 sm:p-5 ${award.status === "cancelled" ? "border-line bg-paper" : "border-jade/40 bg-jade-wash"}`}
        >
          <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
            {project.lots.length > 1 && <span>{t("result.lot", { number: award.lot_number })}</span>}
            <span>{t(`winner.${word}`)}</span>
            {award.status === "cancelled" && <Tag tone="red">{t("result.cancelled")}</Tag>}
            {!award.published && <Tag tone="ochre">{t("result.unpublished")}</Tag>}
          </p>
          <p className={`song text-xl ${award.status === "cancelled" ? "line-through" : ""}`}>{award.supplier_name}</p>
          <p className="mt-1">
            {t(`winnerPrice.${word}`)}{" "}
            <strong className="text-lg font-semibold tabular-nums">{yuan(award.price_fen)}</strong>
            <span className="ml-3 text-sm text-soft">{t("result.decided", { when: fullDate(award.decided_at) })}</span>
          </p>
          {given(award.reason) && <p className="mt-1">{t("result.reason", { reason: award.reason })}</p>}
          {given(award.cancellation_reason) && (
            <p className="mt-1">{t("result.cancelReason", { reason: award.cancellation_reason })}</p>
          )}
        </div>
      ))}
      {lots.map((lot) => (
        <Ranking
          key={lot.lot_id}
          lot={lot}
          many={lots.length > 1}
          isScored={project.terms.award_method === "comprehensive_score"}
        />
      ))}
    </div>
  );
}

function Ranking({ lot, many, isScored }: { lot: LotEvaluationView; many: boolean; isScored: boolean }) {
  const { t } = useTranslation("procurement");
  const { yuan } = useMoney();
  if (lot.results.length === 0) return null;
  const title = many ? t("result.rankingOf", { number: lot.number }) : t("result.ranking");
  return (
    <div>
      <h3 className="song text-lg">{title}</h3>
      <ol className="mt-1 divide-y divide-line/70">
        {lot.results.map((one) => (
          <li key={one.bid_id} className="flex gap-3 py-2.5">
            <span
              className={`flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-medium tabular-nums ${one.rank === 1 ? "bg-jade text-white" : "bg-line/70"}`}
            >
              <span className="sr-only">{t("result.rank")} </span>
              {one.rank}
            </span>
            <div className="min-w-0 flex-1">
              <p className="font-medium">{one.supplier_name ?? t("result.unnamed")}</p>
              <p className="flex flex-wrap gap-x-4 text-sm text-soft tabular-nums">
                {given(one.price_fen) && <span>{t("result.price", { amount: yuan(one.price_fen) })}</span>}
                {isScored && given(one.total) && (
                  <span className="text-ink">{t("result.total", { points: one.total })}</span>
                )}
                {isScored && given(one.technical_score) && given(one.price_score) && (
                  <span>{t("result.parts", { technical: one.technical_score, price: one.price_score })}</span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
