import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListContractsQueryOptions } from "@/api/generated/contracts/contracts";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { deskTo } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { buttonClass } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { ContractStatusTag } from "@/ui/project-status";
import { PurchaseResult, useResult } from "@/ui/purchase-result";
import { Part } from "./part";

/** The decision and what follows from it: ranking, award, contracts. */
export function TabResult({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { yuan } = useMoney();
  const { awards, lots } = useResult(project, true);
  const contracts = useQuery(getListContractsQueryOptions({ project_id: project.id, limit: 100 }));
  const signed = contracts.data?.items ?? [];
  const cancellable = awards.filter((award) => award.available_actions.includes("cancel"));
  if (!given(project.clocks.evaluated_at)) {
    return <Notice title={t("result.none")} text={t("result.noneText")} />;
  }
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Part title={word("page.result")}>
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
      </Part>
      <Part title={t("result.contracts")}>
        {signed.length === 0 ? (
          <p className="text-soft">{t("result.noContracts")}</p>
        ) : (
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
      </Part>
    </div>
  );
}
