import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getListContractsQueryOptions } from "@/api/generated/contracts/contracts";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { given } from "@/api/given";
import { deskTo } from "@/app/desk-paths";
import type { Sheet } from "@/format/export";
import { useMoney } from "@/format/money";
import { winnerOf } from "@/format/procurement";
import { buttonClass } from "@/ui/button";
import { ExportButtons } from "@/ui/export-buttons";
import { Panel } from "@/ui/facts";
import { Loading, Notice } from "@/ui/notice";
import { ContractStatusTag } from "@/ui/project-status";
import { PurchaseResult, useResult } from "@/ui/purchase-result";
import { ListPanel } from "./list-panel";

/** The decision and what follows from it: ranking, award, contracts. */
export function TabResult({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { yuan } = useMoney();
  const { awards, lots, isWaiting } = useResult(project, true);
  const contracts = useQuery(getListContractsQueryOptions({ project_id: project.id, limit: 100 }));
  const cancellable = awards.filter((award) => award.available_actions.includes("cancel"));
  if (!given(project.clocks.evaluated_at)) {
    return <Notice title={t("result.none")} text={t("result.noneText")} />;
  }
  const title = word("page.result");
  const sheet = (): Sheet => ({
    head: ["lot", "rank", "supplier", "price", "evaluated", "technical", "priceScore", "total", "outcome"].map((name) =>
      t(`result.column.${name as "lot"}`),
    ),
    rows: lots.flatMap((lot) =>
      lot.results.map((one) => {
        const award = awards.find((other) => other.bid_id === one.bid_id);
        return [
          lot.number,
          one.rank,
          one.supplier_name ?? word("result.unnamed"),
          given(one.price_fen) ? one.price_fen / 100 : null,
          one.evaluated_price_fen / 100,
          given(one.technical_score) ? Number(one.technical_score) : null,
          given(one.price_score) ? Number(one.price_score) : null,
          given(one.total) ? Number(one.total) : null,
          award === undefined
            ? null
            : award.status === "cancelled"
              ? word("result.cancelled")
              : word(`winner.${winnerOf(project.method)}`),
        ];
      }),
    ),
  });
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Panel
        title={title}
        actions={
          lots.some((lot) => lot.results.length > 0) && (
            <ExportButtons
              label={t("list.export", { title })}
              file={`${project.code}-${title}`}
              title={title}
              sheet={sheet}
            />
          )
        }
      >
        {isWaiting && (
          <div className="grid gap-2">
            <Loading label={t("wizard.loading")} rows={3} className="h-16" />
          </div>
        )}
        <PurchaseResult project={project} awards={awards} lots={lots} />
        {cancellable.map((award) => (
          <Link
            key={award.id}
            {...deskTo("evaluation", { project: project.id, step: "award" })}
            className={buttonClass("danger", "mt-3 min-h-11 px-4")}
          >
            {t("result.cancel", { name: award.supplier_name })}
          </Link>
        ))}
      </Panel>
      <ListPanel
        title={t("result.contracts")}
        code={project.code}
        query={contracts}
        empty={t("result.noContracts")}
        columns={[
          [word("contract.number"), (row) => row.number],
          [word("contract.supplier"), (row) => row.supplier_name],
          [t("contracts.amountYuan"), (row) => (row.amount_fen + row.supplements_fen) / 100],
          [t("contracts.paidYuan"), (row) => row.paid_fen / 100],
          [word("fact.status"), (row) => word(`contractStatus.${row.status}`)],
        ]}
      >
        {(signed) => (
          <ul className="divide-y divide-line/70">
            {signed.map((contract) => (
              <li key={contract.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
                <Link
                  {...deskTo("contracts", { item: contract.id })}
                  className="inline-flex min-h-11 items-center text-red-deep underline underline-offset-4"
                >
                  {contract.number}
                </Link>
                <span className="tabular-nums">{yuan(contract.amount_fen)}</span>
                <ContractStatusTag status={contract.status} />
              </li>
            ))}
          </ul>
        )}
      </ListPanel>
    </div>
  );
}
