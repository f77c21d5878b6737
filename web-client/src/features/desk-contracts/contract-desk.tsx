import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  completeMilestone,
  fileContract,
  getGetContractQueryOptions,
  getListContractPaymentsQueryOptions,
  publishContract,
  terminateContract,
} from "@/api/generated/contracts/contracts";
import { given } from "@/api/given";
import type { ContractView } from "@/api/generated/model/contractView";
import { useDeed } from "@/api/use-deed";
import { deskTo } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { useFullDate } from "@/format/moment";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { ContractFacts } from "@/ui/contract-facts";
import { DeadlineList } from "@/ui/deadline-list";
import { ExportButtons } from "@/ui/export-buttons";
import { Failure } from "@/ui/failure";
import { AlertIcon, BackIcon } from "@/ui/icons";
import { Loading } from "@/ui/notice";
import { AcceptanceSheet, PaymentSheet, SupplementSheet } from "./contract-sheets";

const SHEETS = {
  record_acceptance: AcceptanceSheet,
  record_payment: PaymentSheet,
  supplement: SupplementSheet,
} as const;
type SheetAction = keyof typeof SHEETS;
const ACTIONS = ["publish", "file", "record_acceptance", "record_payment", "supplement", "terminate"] as const;
type Action = (typeof ACTIONS)[number];

/** One contract: announced, filed, performed, accepted, paid. */
export function ContractDesk({ id }: { id: string }) {
  const { t } = useTranslation("buy");
  const { t: desk } = useTranslation("desk");
  const contract = useQuery(getGetContractQueryOptions(id));
  useTitle(contract.data?.title ?? desk("screen.contracts"));
  return (
    <>
      <Link
        {...deskTo("contracts")}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-full px-2 text-soft hover:text-ink"
      >
        <BackIcon />
        {t("contracts.all")}
      </Link>
      {contract.data !== undefined ? (
        <Contract contract={contract.data} />
      ) : contract.isError ? (
        <Failure error={contract.error} onRetry={() => void contract.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} rows={3} className="h-28" />
        </div>
      )}
    </>
  );
}

function Contract({ contract }: { contract: ContractView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const [doing, setDoing] = useState<Action>();
  const [part, setPart] = useState<string>();
  const act = useDeed<unknown, string>(
    (reason) => {
      if (part !== undefined) return completeMilestone(part);
      if (doing === "publish") return publishContract(contract.id);
      if (doing === "file") return fileContract(contract.id);
      return terminateContract(contract.id, { reason });
    },
    () => {
      setDoing(undefined);
      setPart(undefined);
    },
  );
  const close = () => {
    act.reset();
    setDoing(undefined);
    setPart(undefined);
  };
  const actions = ACTIONS.filter((action) => contract.available_actions.includes(action));
  const Sheet = doing !== undefined && doing in SHEETS ? SHEETS[doing as SheetAction] : undefined;
  const asked = doing === "publish" || doing === "file" || doing === "terminate" ? doing : undefined;
  const open = contract.milestones.filter((one) => !given(one.completed_at));
  return (
    <>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="song text-2xl sm:text-[1.75rem]">{contract.title}</h1>
          <Link
            {...deskTo("purchases", { item: contract.project_id, tab: "result" })}
            className="inline-flex min-h-11 items-center text-sm text-red-deep underline underline-offset-4"
          >
            {t("contracts.toProject")}
          </Link>
        </div>
        <div className="flex flex-wrap gap-2">
          {actions.map((action, at) => (
            <Button
              key={action}
              look={action === "terminate" ? "danger" : at === 0 ? "primary" : "plain"}
              className="min-h-11 px-5"
              onPress={() => setDoing(action)}
            >
              {t(`contracts.action.${action}`)}
            </Button>
          ))}
        </div>
      </div>
      {contract.warnings.length > 0 && (
        <ul className="mb-5 grid gap-2">
          {contract.warnings.map((warning) => (
            <li key={warning} className="flex gap-2 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
              <AlertIcon className="mt-0.5 size-5" />
              {warning === "deposit_above_terms" || warning === "signed_late"
                ? t(`contracts.warning.${warning}`)
                : warning}
            </li>
          ))}
        </ul>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <section className="min-w-0 rounded-card border border-line bg-sheet p-4 sm:p-5">
          <h2 className="song mb-2 text-lg">{t("contracts.facts")}</h2>
          <ContractFacts contract={contract} />
        </section>
        <div className="grid min-w-0 content-start gap-6">
          {contract.deadlines.length > 0 && (
            <section className="rounded-card border border-line bg-sheet p-4 sm:p-5">
              <h2 className="song mb-1 text-lg">{t("overview.clocks")}</h2>
              <DeadlineList deadlines={contract.deadlines} />
            </section>
          )}
          {open.length > 0 && contract.available_actions.includes("complete_milestone") && (
            <section className="rounded-card border border-line bg-sheet p-4 sm:p-5">
              <h2 className="song mb-1 text-lg">{t("contracts.open")}</h2>
              <ul className="divide-y divide-line/70">
                {open.map((one) => (
                  <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                    <span>{one.title}</span>
                    <Button look="plain" className="min-h-11 px-4" onPress={() => setPart(one.id)}>
                      {t("contracts.complete")}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Payments contract={contract} />
        </div>
      </div>
      {Sheet !== undefined && <Sheet contract={contract} onClose={close} />}
      {(asked !== undefined || part !== undefined) && (
        <Ask
          title={part === undefined ? t(`contracts.action.${asked ?? "publish"}`) : t("contracts.complete")}
          confirm={part === undefined ? t(`contracts.action.${asked ?? "publish"}`) : t("contracts.complete")}
          isBusy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) => act.mutate(reason)}
          reason={asked === "terminate" ? { label: t("fail.reason"), required: true } : undefined}
        >
          <p>
            {part === undefined
              ? t(`contracts.ask.${asked ?? "publish"}`)
              : t("contracts.askPart", { title: contract.milestones.find((one) => one.id === part)?.title ?? "" })}
          </p>
          {asked === "publish" && <p className="text-soft">{word("kind.contract")}</p>}
        </Ask>
      )}
    </>
  );
}

function Payments({ contract }: { contract: ContractView }) {
  const { t } = useTranslation("buy");
  const { yuan } = useMoney();
  const fullDate = useFullDate();
  const payments = useQuery(
    getListContractPaymentsQueryOptions(contract.id, { limit: 100 }, { query: { retry: false } }),
  );
  const rows = payments.data?.items ?? [];
  const isPaid = contract.paid_fen >= contract.amount_fen + contract.supplements_fen;
  return (
    <section className="rounded-card border border-line bg-sheet p-4 sm:p-5">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-3">
        <h2 className="song text-lg">{t("payments.title")}</h2>
        {rows.length > 0 && (
          <ExportButtons
            label={t("payments.export")}
            file={`${t("payments.title")}-${contract.number}`}
            title={t("payments.title")}
            sheet={() => ({
              head: [t("payments.on"), t("payments.amountYuan"), t("payments.reference")],
              rows: rows.map((row) => [row.paid_on, row.amount_fen / 100, row.reference]),
            })}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <p className="text-soft">{t("payments.none")}</p>
      ) : (
        <ul className="divide-y divide-line/70">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span className="tabular-nums">
                {fullDate(row.paid_on)} <span className="text-soft">{row.reference}</span>
              </span>
              <strong className="font-medium tabular-nums">{yuan(row.amount_fen)}</strong>
            </li>
          ))}
        </ul>
      )}
      {!isPaid && !contract.available_actions.includes("record_payment") && (
        <p className="mt-2 text-sm text-soft">{t("payments.another")}</p>
      )}
    </section>
  );
}
