import { useTranslation } from "react-i18next";
import type { ContractView } from "@/api/generated/model/contractView";
import { given } from "@/api/given";
import { useFullDate } from "@/format/moment";
import { useMoney } from "@/format/money";
import { Facts } from "./facts";
import { ContractStatusTag } from "./project-status";
import { Tag } from "./tag";

/** What everybody may read of a contract: parties, money, dates, how it was accepted. */
export function ContractFacts({ contract, withSupplier = true }: { contract: ContractView; withSupplier?: boolean }) {
  const { t } = useTranslation("procurement");
  const { yuan } = useMoney();
  const fullDate = useFullDate();
  const share = Math.min(100, (contract.paid_fen / (contract.amount_fen + contract.supplements_fen)) * 100);
  return (
    <div className="grid gap-4">
      <Facts
        facts={[
          [
            t("contract.number"),
            <span key="n" className="tabular-nums">
              {contract.number} <ContractStatusTag status={contract.status} />
            </span>,
          ],
          ...(withSupplier ? [[t("contract.supplier"), contract.supplier_name] satisfies [string, string]] : []),
          [
            t("contract.amount"),
            contract.supplements_fen === 0
              ? yuan(contract.amount_fen)
              : t("contract.withSupplements", {
                  amount: yuan(contract.amount_fen),
                  more: yuan(contract.supplements_fen),
                }),
          ],
          [
            t("contract.term"),
            t("contract.termValue", { from: fullDate(contract.starts_on), to: fullDate(contract.ends_on) }),
          ],
          [t("contract.signed"), fullDate(contract.signed_at)],
          ...(!given(contract.status_reason)
            ? []
            : [[t("contract.statusReason"), contract.status_reason] satisfies [string, string]]),
        ]}
      />
      <div>
        <p className="flex justify-between gap-4 text-sm">
          <span className="text-soft">{t("contract.paid")}</span>
          <span className="tabular-nums">
            {t("contract.paidOf", {
              paid: yuan(contract.paid_fen),
              of: yuan(contract.amount_fen + contract.supplements_fen),
            })}
          </span>
        </p>
        <div aria-hidden="true" className="mt-1 h-2.5 overflow-hidden rounded-full bg-line/60">
          <div className="h-full rounded-full bg-jade" style={{ width: `${share}%` }} />
        </div>
      </div>
      {contract.milestones.length > 0 && (
        <div>
          <h3 className="song text-lg">{t("contract.milestones")}</h3>
          <ul className="divide-y divide-line/70">
            {contract.milestones.map((one) => (
              <li key={one.id} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span>{one.title}</span>
                <span className="text-sm text-soft tabular-nums">
                  {given(one.amount_fen) && `${yuan(one.amount_fen)} · `}
                  {!given(one.completed_at)
                    ? t("contract.due", { when: fullDate(one.due_on) })
                    : t("contract.completed", { when: fullDate(one.completed_at) })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {contract.acceptances.map((one) => (
        <div key={one.id} className="rounded-card bg-paper p-4">
          <p className="flex flex-wrap items-center gap-2">
            <strong className="font-medium">{t("contract.acceptance")}</strong>
            <Tag tone={one.passed ? "jade" : "red"}>{t(one.passed ? "contract.passed" : "contract.failed")}</Tag>
            <span className="text-sm text-soft">{fullDate(one.accepted_on)}</span>
          </p>
          <p className="mt-1 whitespace-pre-line">{one.summary}</p>
          {given(one.rectify_by) && <p className="mt-1">{t("contract.rectify", { when: fullDate(one.rectify_by) })}</p>}
          {one.opinions.length > 0 && (
            <ul className="mt-2 grid gap-1.5 text-sm">
              {one.opinions.map((said, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- opinions have no ids
                <li key={at} className="flex flex-wrap items-baseline gap-x-2">
                  <span className="text-soft">
                    {t(`contract.by.${said.by}`)} · {t(`contract.channel.${said.channel}`)}
                  </span>
                  <span>{t("contract.rating", { rating: said.rating })}</span>
                  {given(said.text) && <span>“{said.text}”</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
