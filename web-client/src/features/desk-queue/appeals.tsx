import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StrikeView } from "@/api/generated/model/strikeView";
import { getListStrikesQueryKey, listStrikes, revokeStrike, upholdStrike } from "@/api/generated/strikes/strikes";
import { useKeyset } from "@/api/keyset";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";

type Deciding = { strike: StrikeView; decision: "uphold" | "revoke" };

/** Appeals against missed visits. */
export function Appeals({ venueId }: { venueId?: string }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const queries = useQueryClient();
  const [deciding, setDeciding] = useState<Deciding>();
  const params = { status: "appealed", limit: 50, ...(venueId === undefined ? {} : { facility_id: venueId }) };
  const list = useKeyset<StrikeView>(getListStrikesQueryKey(params), (cursor, signal) =>
    listStrikes({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const decide = useMutation({
    mutationFn: ({ strike, decision, reason }: Deciding & { reason: string }) =>
      decision === "uphold" ? upholdStrike(strike.id, { reason }) : revokeStrike(strike.id, { reason }),
    onSuccess: async () => {
      setDeciding(undefined);
      await queries.invalidateQueries({ queryKey: getListStrikesQueryKey() });
    },
  });
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={t("common.loading")} className="h-20" />
      </div>
    );
  }
  if (list.rows.length === 0) return <Notice title={t("appeals.empty")} text={t("appeals.emptyText")} />;
  return (
    <>
      <ul className="grid gap-3">
        {list.rows.map((strike) => (
          <li key={strike.id} className="rounded-card border border-line bg-sheet p-4">
            <p className="font-semibold">
              {strike.person ?? t("common.noName")} · {strike.facility_name}
            </p>
            <p className="text-sm text-soft">{t("appeals.missed", { when: when(strike.occurred_at) })}</p>
            <p className="mt-2">{strike.appeal?.reason}</p>
            <div className="mt-3 flex flex-wrap gap-2">
              {(["revoke", "uphold"] as const).map((decision) => (
                <Button
                  key={decision}
                  look={decision === "revoke" ? "primary" : "danger"}
                  className="min-h-11 px-4"
                  isDisabled={!strike.available_actions.includes(decision)}
                  onPress={() => setDeciding({ strike, decision })}
                >
                  {t(`appeals.${decision}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
        {list.more && (
          <li>
            <Button look="plain" onPress={list.more} isDisabled={list.isLoadingMore}>
              {t("table.more")}
            </Button>
          </li>
        )}
      </ul>
      {deciding && (
        <Ask
          title={t(`appeals.${deciding.decision}`)}
          confirm={t(`appeals.${deciding.decision}`)}
          reason={{ label: t("appeals.reason"), required: true }}
          isBusy={decide.isPending}
          error={decide.error}
          onClose={() => {
            decide.reset();
            setDeciding(undefined);
          }}
          onConfirm={(reason) => decide.mutate({ ...deciding, reason })}
        >
          <p>{t(`appeals.${deciding.decision}Text`)}</p>
        </Ask>
      )}
    </>
  );
}
