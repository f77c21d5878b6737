import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetBidQueryOptions, withdrawBid } from "@/api/generated/bids/bids";
import { getListAwardsQueryOptions } from "@/api/generated/contracts/contracts";
import {
  answerBidExplanation,
  getGetEvaluationQueryOptions,
  getListBidExplanationsQueryOptions,
  getListOfferRoundsQueryOptions,
  submitFinalOffer,
} from "@/api/generated/evaluation/evaluation";
import type { BidExplanationView } from "@/api/generated/model/bidExplanationView";
import type { BidView } from "@/api/generated/model/bidView";
import type { FinalOfferView } from "@/api/generated/model/finalOfferView";
import type { OfferRoundView } from "@/api/generated/model/offerRoundView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import type { BidContent } from "@/api/sealing/content";
import { deskTo } from "@/app/desk-paths";
import { fenOf, useMoney } from "@/format/money";
import { useMoment } from "@/format/moment";
import { winnerOf } from "@/format/procurement";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Left } from "@/ui/left";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { BidStatusTag } from "./bid-status";
import { ReceiptView } from "./receipt-view";

/** One's own bid: receipt, what can still be done, what was asked, what came of it. */
export function BidSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("bids");
  const bid = useQuery(getGetBidQueryOptions(id));
  const project = useQuery(
    getGetProcurementProjectQueryOptions(bid.data?.project_id ?? "", { query: { enabled: bid.data !== undefined } }),
  );
  const failed = bid.error ?? project.error;
  return (
    <SideSheet title={t("mine.one")} onClose={onClose}>
      {bid.data && project.data ? (
        <Details bid={bid.data} project={project.data} />
      ) : failed ? (
        <Failure
          error={failed}
          onRetry={() => {
            void bid.refetch();
            void project.refetch();
          }}
        />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Details({ bid, project }: { bid: BidView; project: ProcurementProjectView }) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const moment = useMoment();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const lot = project.lots.find((one) => one.id === bid.lot_id);
  const withdraw = useMutation<BidView, ApiProblem, string>({
    mutationFn: (reason) => withdrawBid(bid.id, reason === "" ? {} : { reason }),
    onSuccess: async () => {
      setAsking(false);
      await refresh(queries, "/api/v1/bids", "/api/v1/procurement-projects");
    },
  });
  const can = (action: string) => bid.available_actions.includes(action);
  const running = bid.opened_at && !["invalid", "disqualified"].includes(bid.status);
  return (
    <div className="grid gap-6">
      <div>
        <p className="flex flex-wrap items-center gap-2">
          <BidStatusTag status={bid.status} />
          <span className="text-sm text-soft">{project.code}</span>
        </p>
        <p className="song mt-1 text-lg">{project.title}</p>
        {lot && <p className="text-soft">{t("lot", { number: lot.number, title: lot.title })}</p>}
        {bid.status_reason && <p className="mt-2 rounded-xl bg-blush px-4 py-3 text-red-deep">{bid.status_reason}</p>}
        {bid.status === "submitted" && project.clocks.bids_due_at && (
          <p className="mt-2">
            {t("mine.until", { when: moment(project.clocks.bids_due_at) })} <Left at={project.clocks.bids_due_at} />
          </p>
        )}
      </div>

      {(can("replace") || can("withdraw")) && (
        <div className="flex flex-wrap gap-2.5">
          {can("replace") && (
            <Link
              {...deskTo("tenders", { item: project.id, lot: bid.lot_id, replaces: bid.id })}
              className={buttonClass("primary")}
            >
              {t("mine.replace")}
            </Link>
          )}
          {can("withdraw") && (
            <Button
              look="danger"
              onPress={() => {
                withdraw.reset();
                setAsking(true);
              }}
            >
              {t("mine.withdraw")}
            </Button>
          )}
        </div>
      )}

      {running && <Explanations bid={bid} />}
      {running && <FinalOffer bid={bid} project={project} />}
      {bid.opened_at && <Outcome bid={bid} project={project} />}

      {bid.receipt && (
        <section>
          <h3 className="song mb-2 text-lg">{t("receipt.title")}</h3>
          <ReceiptView receipt={bid.receipt} />
        </section>
      )}

      {bid.opened_at && (
        <section>
          <h3 className="song mb-2 text-lg">{t("mine.content")}</h3>
          <Content bid={bid} />
        </section>
      )}
      {asking && (
        <Ask
          title={t("mine.withdrawTitle")}
          confirm={t("mine.withdraw")}
          isBusy={withdraw.isPending}
          error={withdraw.error}
          reason={{ label: t("mine.withdrawReason"), hint: t("form.optional"), required: false }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => withdraw.mutate(reason)}
        >
          <p>{t("mine.withdrawText")}</p>
        </Ask>
      )}
      {bid.price_fen && !bid.content ? (
        <p className="text-soft">{t("mine.priceWas", { price: yuan(bid.price_fen) })}</p>
      ) : null}
    </div>
  );
}

function Content({ bid }: { bid: BidView }) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const content = bid.content as BidContent | null | undefined;
  if (!content) return <p className="text-soft">{t("mine.noContent")}</p>;
  return (
    <>
      <Facts
        facts={[
          [t("form.price"), yuan(content.price_fen)],
          [t("mine.final"), bid.final_price_fen ? yuan(bid.final_price_fen) : undefined],
          [t("form.delivery"), content.delivery_days],
          [t("form.sme"), content.sme_declaration && t(`size.${content.sme_declaration.size}`)],
          [t("form.documents"), content.documents.map((one) => one.name).join(t("comma"))],
          [t("form.author"), content.signals.author],
          [t("form.agent"), content.signals.agent],
        ]}
      />
      <p className="mt-3 rounded-xl bg-paper px-4 py-3 whitespace-pre-line">{content.technical}</p>
    </>
  );
}

/** Questions about a low price, and their answers. */
function Explanations({ bid }: { bid: BidView }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const queries = useQueryClient();
  const asked = useQuery(getListBidExplanationsQueryOptions(bid.id));
  const [words, setWords] = useState("");
  const answer = useMutation<BidExplanationView, ApiProblem>({
    mutationFn: () => answerBidExplanation(bid.id, { explanation: words.trim() }),
    onSuccess: () => refresh(queries, "/api/v1/bids"),
  });
  if (!asked.data || asked.data.items.length === 0) return null;
  return (
    <section>
      <h3 className="song mb-2 text-lg">{t("explain.title")}</h3>
      <ul className="grid gap-3">
        {asked.data.items.map((one) => (
          <li key={one.id} className="grid gap-2 rounded-xl border border-line px-4 py-3">
            <p className="text-sm text-soft">{t("explain.asked", { when: moment(one.requested_at) })}</p>
            <p>{one.reason}</p>
            {one.explanation && <p className="rounded-xl bg-paper px-4 py-3 whitespace-pre-line">{one.explanation}</p>}
            {one.decision && (
              <p>
                <Tag tone={one.decision === "accepted" ? "jade" : "red"}>{t(`explain.${one.decision}`)}</Tag>{" "}
                {one.decision_reason}
              </p>
            )}
            {!one.answered_at && !one.decided_at && (
              <form
                noValidate
                className="grid gap-3"
                onSubmit={(event) => {
                  event.preventDefault();
                  answer.mutate();
                }}
              >
                <p>
                  {t("explain.due", { when: moment(one.due_at) })} <Left at={one.due_at} />
                </p>
                {answer.isError && <ProblemAlert error={answer.error} />}
                <TextArea
                  label={t("explain.yours")}
                  rows={5}
                  maxLength={5000}
                  value={words}
                  error={answer.error?.field("/explanation")}
                  onChange={(event) => setWords(event.target.value)}
                />
                <Button type="submit" isDisabled={answer.isPending || words.trim() === ""}>
                  {answer.isPending ? t("working") : t("explain.send")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 最后报价: sealed by the server until the round is over. */
function FinalOffer({ bid, project }: { bid: BidView; project: ProcurementProjectView }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const { yuan } = useMoney();
  const rounds = useQuery(getListOfferRoundsQueryOptions(project.id));
  if (!rounds.data || rounds.data.items.length === 0) return null;
  return (
    <section>
      <h3 className="song mb-2 text-lg">{t("offer.title")}</h3>
      <ul className="grid gap-3">
        {rounds.data.items.map((round) => {
          const own = round.offers.find((one) => one.bid_id === bid.id);
          return (
            <li key={round.id} className="grid gap-2 rounded-xl border border-line px-4 py-3">
              <p className="flex flex-wrap items-center gap-2">
                <Tag tone={round.status === "open" ? "jade" : "plain"}>{t(`offer.${round.status}`)}</Tag>
                {t("offer.round", { number: round.number })}
                {round.status === "open" && <Left at={round.closes_at} />}
              </p>
              <p className="text-sm text-soft">{t("offer.closes", { when: moment(round.closes_at) })}</p>
              {own && (
                <p>
                  {t("offer.handed", { when: moment(own.submitted_at) })}
                  {own.price_fen ? ` ${yuan(own.price_fen)}` : ` ${t("offer.hidden")}`}
                </p>
              )}
              {round.status === "open" && <OfferForm bid={bid} round={round} project={project} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OfferForm({ bid, round, project }: { bid: BidView; round: OfferRoundView; project: ProcurementProjectView }) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const queries = useQueryClient();
  const [price, setPrice] = useState("");
  const [asking, setAsking] = useState(false);
  const fen = fenOf(price);
  const lot = project.lots.find((one) => one.id === bid.lot_id);
  const offer = useMutation<FinalOfferView, ApiProblem>({
    mutationFn: () => submitFinalOffer(bid.id, { price_fen: fen ?? 0 }),
    onSuccess: async () => {
      setAsking(false);
      setPrice("");
      await refresh(queries, `/api/v1/procurement-projects/${project.id}/offer-rounds`, "/api/v1/bids");
    },
  });
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (fen !== undefined) setAsking(true);
      }}
    >
      <Field
        label={t("offer.price")}
        inputMode="decimal"
        autoComplete="off"
        value={price}
        hint={
          fen === undefined ? (lot ? t("tender.limit", { price: yuan(lot.limit_price_fen) }) : undefined) : yuan(fen)
        }
        error={offer.error?.field("/price_fen")}
        onChange={(event) => setPrice(event.target.value)}
      />
      {offer.data?.price_fen ? (
        <p role="status" className="text-jade">
          {t("offer.sent", { price: yuan(offer.data.price_fen) })}
        </p>
      ) : null}
      <Button type="submit" isDisabled={fen === undefined}>
        {t("offer.send")}
      </Button>
      {asking && fen !== undefined && (
        <Ask
          title={t("offer.ask", { number: round.number })}
          confirm={t("offer.send")}
          isBusy={offer.isPending}
          error={offer.error}
          onClose={() => setAsking(false)}
          onConfirm={() => offer.mutate()}
        >
          <p className="song text-xl tabular-nums">{yuan(fen)}</p>
          <p>{t("offer.askText")}</p>
        </Ask>
      )}
    </form>
  );
}

/** Rank and points, once the result is public. */
function Outcome({ bid, project }: { bid: BidView; project: ProcurementProjectView }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const published = Boolean(project.clocks.result_published_at);
  const evaluation = useQuery(getGetEvaluationQueryOptions(project.id, { query: { enabled: published } }));
  const awards = useQuery(
    getListAwardsQueryOptions({ project_id: project.id, limit: 100 }, { query: { enabled: published } }),
  );
  if (!published) return <p className="rounded-xl bg-paper px-4 py-3 text-soft">{t("outcome.notYet")}</p>;
  const lot = evaluation.data?.lots.find((one) => one.lot_id === bid.lot_id);
  const result = lot?.results.find((one) => one.bid_id === bid.id);
  const award = awards.data?.items.find((one) => one.lot_id === bid.lot_id && one.status === "active");
  const won = award?.bid_id === bid.id;
  return (
    <section>
      <h3 className="song mb-2 text-lg">{t("outcome.title")}</h3>
      {award && (
        <p className={`mb-3 rounded-xl px-4 py-3 ${won ? "bg-jade-wash text-jade" : "bg-paper"}`}>
          {won
            ? t("outcome.won", { winner: words(`winner.${winnerOf(project.method)}`) })
            : t("outcome.lost", { winner: words(`winner.${winnerOf(project.method)}`), name: award.supplier_name })}
        </p>
      )}
      {result && (
        <Facts
          facts={[
            [t("outcome.rank"), result.rank],
            [t("outcome.technical"), result.technical_score],
            [t("outcome.price"), result.price_score],
            [t("outcome.total"), result.total],
          ]}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-2.5">
        {won && (
          <Link {...deskTo("my-contracts")} className={buttonClass("plain")}>
            {t("outcome.contract")}
          </Link>
        )}
        <Link {...deskTo("my-challenges", { about: project.id })} className={buttonClass("plain")}>
          {t("tender.challenge")}
        </Link>
      </div>
    </section>
  );
}
