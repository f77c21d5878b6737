import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetBidQueryOptions } from "@/api/generated/bids/bids";
import {
  decideBidExplanation,
  getListBidExplanationsQueryOptions,
  requestBidExplanation,
} from "@/api/generated/evaluation/evaluation";
import type { BidExplanationView } from "@/api/generated/model/bidExplanationView";
import type { BidView } from "@/api/generated/model/bidView";
import type { ExplanationDecision } from "@/api/generated/model/explanationDecision";
import { useDeed } from "@/api/use-deed";
import { useMoney } from "@/format/money";
import { useTerm } from "@/format/term";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";

type Props = { bid: BidView; mayAsk: boolean; mayDecide: boolean; onClose: () => void };

/** What a bid says, and what its bidder was asked about it. */
export function BidSheet({ bid, mayAsk, mayDecide, onClose }: Props) {
  const { t: desk } = useTranslation("desk");
  const full = useQuery(getGetBidQueryOptions(bid.id));
  const [isDirty, setDirty] = useState(false);
  return (
    <SideSheet title={bid.supplier_name} onClose={onClose} isDirty={isDirty}>
      {full.isError ? (
        <Failure error={full.error} onRetry={() => void full.refetch()} />
      ) : full.data === undefined ? (
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} />
        </div>
      ) : (
        <div className="grid gap-6">
          <Content bid={full.data} />
          <Explanations bid={full.data} {...{ mayAsk, mayDecide, setDirty }} />
        </div>
      )}
    </SideSheet>
  );
}

type Envelope = {
  technical?: string;
  delivery_days?: number;
  sme_declaration?: { size: string };
  consortium?: { members: string[]; small_share_percent: number };
  documents?: { name: string; sha256: string; bytes: number }[];
};

function Content({ bid }: { bid: BidView }) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  const content = bid.content as Envelope | null | undefined;
  const size = content?.sme_declaration?.size;
  return (
    <section aria-label={t("bid.content")} className="grid gap-4">
      <dl className="grid grid-cols-2 gap-3">
        <Fact label={t("bid.price")}>{yuan(bid.price_fen)}</Fact>
        {typeof bid.final_price_fen === "number" && (
          <Fact label={t("bid.finalPrice")}>{yuan(bid.final_price_fen)}</Fact>
        )}
        {content?.delivery_days !== undefined && (
          <Fact label={t("bid.delivery")}>{t("bid.days", { count: content.delivery_days })}</Fact>
        )}
        <Fact label={t("bid.sme")}>{isSize(size) ? t(`bid.size.${size}`) : t("bid.noSme")}</Fact>
      </dl>
      {content?.consortium && (
        <p>
          {t("bid.consortium", {
            members: content.consortium.members.join("、"),
            percent: content.consortium.small_share_percent,
          })}
        </p>
      )}
      {content?.technical === undefined ? (
        <p className="text-soft">{t("bid.noContent")}</p>
      ) : (
        <div>
          <h3 className="mb-1 font-medium">{t("bid.technical")}</h3>
          <p className="rounded-xl bg-paper px-4 py-3 leading-7 break-words whitespace-pre-wrap">{content.technical}</p>
        </div>
      )}
      {content?.documents !== undefined && content.documents.length > 0 && (
        <div>
          <h3 className="mb-1 font-medium">{t("bid.documents")}</h3>
          <ul className="grid gap-2">
            {content.documents.map((document) => (
              <li key={document.sha256} className="rounded-xl bg-paper px-4 py-2.5">
                <p>
                  {document.name}{" "}
                  <span className="text-sm text-soft">
                    {t("bid.bytes", { count: Math.ceil(document.bytes / 1024) })}
                  </span>
                </p>
                <p className="font-mono text-[0.8125rem] leading-5 break-all text-soft">{document.sha256}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const SIZES = ["micro", "small", "medium", "large"] as const;

function isSize(size: string | undefined): size is (typeof SIZES)[number] {
  return SIZES.some((one) => one === size);
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

type ExplanationsProps = Omit<Props, "onClose"> & { setDirty: (isDirty: boolean) => void };

function Explanations({ bid, mayAsk, mayDecide, setDirty }: ExplanationsProps) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const list = useQuery(getListBidExplanationsQueryOptions(bid.id, { query: { retry: false } }));
  const [reason, setReason] = useState("");
  const ask = useDeed(
    () => requestBidExplanation(bid.id, { reason: reason.trim() }),
    () => {
      setReason("");
      setDirty(false);
    },
  );
  const items = list.data?.items ?? [];
  const open = items.some((one) => !one.decided_at);
  if (items.length === 0 && !mayAsk) return null;
  return (
    <section aria-labelledby="explanations" className="grid gap-3 border-t border-line pt-5">
      <h3 id="explanations" className="song text-lg">
        {t("explain.title")}
      </h3>
      <p className="text-soft">{t("explain.text")}</p>
      {items.map((one) => (
        <Explanation key={one.id} bid={bid} one={one} mayDecide={mayDecide} />
      ))}
      {mayAsk && !open && (
        <form
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "" && !ask.isPending) ask.mutate();
          }}
        >
          <TextArea
            label={t("explain.reason")}
            hint={t("explain.reasonHint")}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setDirty(event.target.value !== "");
            }}
          />
          <ProblemAlert error={ask.error} />
          <Button type="submit" look="plain" isDisabled={reason.trim() === "" || ask.isPending}>
            {ask.isPending ? desk("common.working") : t("explain.ask")}
          </Button>
        </form>
      )}
    </section>
  );
}

function Explanation({ bid, one, mayDecide }: { bid: BidView; one: BidExplanationView; mayDecide: boolean }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const term = useTerm();
  const [reason, setReason] = useState("");
  const decide = useDeed((decision: ExplanationDecision) =>
    decideBidExplanation(bid.id, { decision, reason: reason.trim() }),
  );
  const due = term(one.due_at, Boolean(one.answered_at));
  return (
    <article className="grid gap-2 rounded-xl border border-line px-4 py-3">
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={one.decision === "rejected" ? "red" : one.decision === "accepted" ? "jade" : "ochre"}>
          {one.decision ? t(`explain.${one.decision}`) : one.answered_at ? t("explain.answered") : t("explain.waiting")}
        </Tag>
        <span className={due.tone === "red" ? "text-red-deep" : "text-soft"}>{due.text}</span>
      </p>
      <p>{t("explain.asked", { reason: one.reason })}</p>
      {one.explanation && <p className="rounded-lg bg-paper px-3 py-2 whitespace-pre-wrap">{one.explanation}</p>}
      {one.decision_reason && <p>{t("explain.decided", { reason: one.decision_reason })}</p>}
      {mayDecide && !one.decided_at && (
        <div className="grid gap-3">
          <TextArea
            label={t("explain.decisionReason")}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <ProblemAlert error={decide.error} />
          <div className="grid gap-2 sm:grid-cols-2">
            {(["accepted", "rejected"] as const).map((decision) => (
              <Button
                key={decision}
                look={decision === "rejected" ? "danger" : "plain"}
                isDisabled={reason.trim() === "" || decide.isPending}
                onPress={() => decide.mutate(decision)}
              >
                {decide.isPending ? desk("common.working") : t(`explain.do.${decision}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </article>
  );
}
