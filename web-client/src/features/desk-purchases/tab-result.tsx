import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { cancelAward, getListContractsQueryOptions } from "@/api/generated/contracts/contracts";
import type { AwardView } from "@/api/generated/model/awardView";
import { CancellationGrounds } from "@/api/generated/model/cancellationGrounds";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { deskTo } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { ContractStatusTag } from "@/ui/project-status";
import { PurchaseResult, useResult } from "@/ui/purchase-result";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";
import { Part } from "./part";

/** The decision and what follows from it: ranking, award, contracts. */
export function TabResult({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { yuan } = useMoney();
  const { awards, lots } = useResult(project, true);
  const contracts = useQuery(getListContractsQueryOptions({ project_id: project.id, limit: 100 }));
  const [cancelling, setCancelling] = useState<AwardView>();
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
          <Button key={award.id} look="danger" className="mt-3 min-h-11 px-4" onPress={() => setCancelling(award)}>
            {t("result.cancel", { name: award.supplier_name })}
          </Button>
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
      {cancelling !== undefined && <CancelSheet award={cancelling} onClose={() => setCancelling(undefined)} />}
    </div>
  );
}

function CancelSheet({ award, onClose }: { award: AwardView; onClose: () => void }) {
  const { t } = useTranslation("buy");
  const queries = useQueryClient();
  const [grounds, setGrounds] = useState<CancellationGrounds>("refused_to_sign");
  const [reason, setReason] = useState("");
  const cancel = useMutation<AwardView, ApiProblem>({
    mutationFn: () => cancelAward(award.id, { grounds, reason: reason.trim() }),
    onSuccess: async () => {
      onClose();
      await refresh(queries, "/api/v1/procurement", "/api/v1/awards");
    },
  });
  return (
    <SideSheet title={t("result.cancel", { name: award.supplier_name })} onClose={onClose} isDirty={reason !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!cancel.isPending) cancel.mutate();
        }}
      >
        <p>{t("result.cancelText")}</p>
        <ProblemAlert error={cancel.error} />
        <Select
          label={t("result.grounds")}
          value={grounds}
          onChange={setGrounds}
          options={Object.values(CancellationGrounds).map((value) => ({ value, label: t(`result.ground.${value}`) }))}
        />
        <TextArea
          label={t("fail.reason")}
          maxLength={500}
          value={reason}
          error={cancel.error?.field("/reason")}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" isDisabled={cancel.isPending}>
          {cancel.isPending ? t("wizard.saving") : t("result.cancelConfirm")}
        </Button>
      </form>
    </SideSheet>
  );
}
