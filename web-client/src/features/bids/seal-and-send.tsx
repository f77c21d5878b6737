import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BidView } from "@/api/generated/model/bidView";
import type { LotView } from "@/api/generated/model/lotView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { refresh } from "@/api/refresh";
import type { BidContent } from "@/api/sealing/content";
import { ApiProblem } from "@/api/problem";
import { save } from "@/format/export";
import { useMoney } from "@/format/money";
import { Button } from "@/ui/button";
import { DownloadIcon } from "@/ui/desk-icons";
import { Facts, Panel } from "@/ui/facts";
import { Alert } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { TimeSteps } from "@/ui/time-steps";
import type { Copy } from "./draft";
import { Fingerprint } from "./fingerprint";
import { ReceiptView } from "./receipt-view";
import { CustodyIncomplete, FalseFingerprint, sealBid, send, STEPS } from "./seal-bid";
import type { Sealed, SealStep } from "./seal-bid";

type Props = {
  project: ProcurementProjectView;
  lot: LotView;
  supplier: SupplierView;
  content: BidContent;
  replaces: string | undefined;
  onBack: () => void;
  onDone: () => void;
};

/** So that each step can be seen: sealing itself takes a moment only. */
const GLANCE_MS = 250;
const glance = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : GLANCE_MS);
  });

export function SealAndSend({ project, lot, supplier, content, replaces, onBack, onDone }: Props) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const { yuan } = useMoney();
  const [step, setStep] = useState<SealStep>();
  const [seen, setSeen] = useState<SealStep[]>([]);
  const [sealed, setSealed] = useState<Sealed>();
  const [bid, setBid] = useState<BidView>();
  const [error, setError] = useState<unknown>();

  const enter = (next: SealStep) => {
    setStep(next);
    setSeen((before) => [...before, next]);
  };
  const deliver = async (ready: Sealed) => {
    enter("send");
    const made = await send(ready, replaces);
    enter("receipt");
    setBid(made);
    onDone();
    await refresh(queries, "/api/v1/procurement-projects", "/api/v1/bids");
  };
  const run = async (ready?: Sealed) => {
    setError(undefined);
    try {
      if (ready) {
        await deliver(ready);
        return;
      }
      setSeen([]);
      const told: SealStep[] = [];
      const binding = { project_id: project.id, lot_id: lot.id, supplier_id: supplier.id };
      const done = await sealBid(content, binding, (next) => told.push(next));
      for (const next of told) {
        enter(next);
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await glance();
      }
      setSealed(done);
      await deliver(done);
    } catch (caught) {
      setError(caught);
    }
  };
  const isRunning = step !== undefined && bid === undefined && error === undefined;
  const copy = (): Copy | undefined =>
    sealed && bid?.receipt
      ? { format: "citong-bid-copy-1", receipt: bid.receipt, envelope: sealed.envelope, content }
      : undefined;
  return (
    <div className="grid gap-4">
      {!bid && (
        <Panel title={t("seal.check")}>
          <Facts
            facts={[
              [
                t("form.price"),
                <span key="price" className="song text-xl tabular-nums">
                  {yuan(content.price_fen)}
                </span>,
              ],
              [t("seal.lot"), t("lot", { number: lot.number, title: lot.title })],
              [t("seal.supplier"), supplier.name],
              [t("form.delivery"), content.delivery_days],
              [t("form.sme"), content.sme_declaration && t(`size.${content.sme_declaration.size}`)],
              [t("form.members"), content.consortium?.members.join(t("comma"))],
              [t("form.documents"), content.documents.map((one) => one.name).join(t("comma"))],
              [t("form.author"), content.signals.author],
              [t("form.agent"), content.signals.agent],
            ]}
          />
          <details className="mt-3 rounded-xl border border-line px-4">
            <summary className="min-h-11 py-2.5">{t("seal.text")}</summary>
            <p className="mb-3 whitespace-pre-line">{content.technical}</p>
          </details>
        </Panel>
      )}
      {step === undefined ? (
        <>
          <p className="rounded-xl border border-line bg-sheet px-4 py-3">{t("seal.before")}</p>
          <div className="grid gap-2.5 sm:grid-cols-2">
            <Button look="plain" onPress={onBack}>
              {t("seal.back")}
            </Button>
            <Button onPress={() => void run()}>{t(replaces === undefined ? "seal.go" : "seal.goAgain")}</Button>
          </div>
        </>
      ) : (
        <Panel title={t("seal.steps")}>
          <div aria-live="polite">
            <TimeSteps
              label={t("seal.steps")}
              steps={STEPS.map((one) => {
                const isDone = bid !== undefined || (seen.includes(one) && one !== step);
                const isNow = one === step && !isDone;
                const state = isDone ? "done" : isNow ? "now" : "next";
                return {
                  key: one,
                  name: t(`seal.step.${one}`),
                  state,
                  stateName: error !== undefined && isNow ? t("seal.stopped") : t(`seal.state.${state}`),
                  more:
                    one === "keys" && sealed ? (
                      <ul className="mt-1 grid gap-1.5">
                        {sealed.custodians.map((keeper) => (
                          <li key={keeper.role} className="text-sm">
                            {t(`keeper.${keeper.role}`)}
                            <Fingerprint value={keeper.fingerprint} />
                          </li>
                        ))}
                      </ul>
                    ) : one === "digest" && sealed ? (
                      <Fingerprint value={sealed.digest} />
                    ) : undefined,
                };
              })}
            />
          </div>
          {isRunning && (
            <p role="status" className="mt-3 text-soft">
              {t("seal.running")}
            </p>
          )}
        </Panel>
      )}
      {error !== undefined && (
        <>
          {error instanceof CustodyIncomplete || error instanceof FalseFingerprint ? (
            <Alert>
              <p>{t(error instanceof CustodyIncomplete ? "seal.noCustody" : "seal.falseKey")}</p>
            </Alert>
          ) : error instanceof ApiProblem ? (
            <ProblemAlert error={error} />
          ) : (
            <Alert>
              <p>{t("seal.failed")}</p>
            </Alert>
          )}
          <div className="grid gap-2.5 sm:grid-cols-2">
            <Button look="plain" onPress={onBack}>
              {t("seal.back")}
            </Button>
            <Button onPress={() => void run(sealed)}>{t(sealed ? "seal.sendAgain" : "seal.again")}</Button>
          </div>
        </>
      )}
      {bid?.receipt && (
        <Panel title={t("receipt.title")}>
          <p className="mb-4">{t("seal.done")}</p>
          <ReceiptView receipt={bid.receipt} digest={sealed?.digest} />
          <div className="mt-4 rounded-xl bg-ochre-wash px-4 py-3">
            <p className="text-ochre">{t("seal.keepCopy")}</p>
            <Button
              look="plain"
              className="mt-2"
              onPress={() => save(`${t("seal.copyFile")}-${bid.id}.json`, JSON.stringify(copy()), "application/json")}
            >
              <DownloadIcon />
              {t("seal.saveCopy")}
            </Button>
          </div>
        </Panel>
      )}
    </div>
  );
}
