import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { updateAllocationProposal } from "@/api/generated/allocation/allocation";
import type { ProposalView } from "@/api/generated/model/proposalView";
import type { RoundView } from "@/api/generated/model/roundView";
import { Weekday } from "@/api/generated/model/weekday";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";

type Props = { proposal: ProposalView; round: RoundView; onClose: () => void };

/** Gives a group another place or time; it is locked then. */
export function MoveProposal({ proposal, round, onClose }: Props) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const spaces = useQuery(
    getListSpacesQueryOptions({
      ...(round.facility_id ? { facility_id: round.facility_id } : { region: round.region }),
      limit: 100,
    }),
  );
  const [before] = useState(() => ({
    space: proposal.space_id,
    weekday: proposal.weekday,
    from: proposal.from_local,
    until: proposal.until_local,
  }));
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const move = useMutation<ProposalView, ApiProblem>({
    mutationFn: () =>
      updateAllocationProposal(
        proposal.id,
        { space_id: typed.space, weekday: typed.weekday, from_local: typed.from, until_local: typed.until },
        // There is no address of a single proposal to read the version from; its number is the version.
        { "If-Match": `"${proposal.version}"` },
      ),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/allocation");
      onClose();
    },
  });
  const options = (spaces.data?.items ?? []).filter(
    (space) => !round.space_ids || round.space_ids.length === 0 || round.space_ids.includes(space.id),
  );
  return (
    <SideSheet
      title={t("rounds.moveTitle", { group: proposal.group_name })}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before)}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate();
        }}
      >
        {move.isError && <ProblemAlert error={move.error} />}
        <Select
          label={t("sessions.space")}
          value={typed.space}
          onChange={(space) => type({ space })}
          options={
            options.length === 0
              ? [{ value: proposal.space_id, label: proposal.space_name }]
              : options.map((space) => ({ value: space.id, label: space.name }))
          }
        />
        <Select
          label={t("rounds.weekday")}
          value={typed.weekday}
          onChange={(weekday) => type({ weekday })}
          options={Object.values(Weekday).map((value) => ({ value, label: t(`day.${value}`) }))}
        />
        <div className="grid grid-cols-2 gap-3">
          <Field
            label={t("rounds.from")}
            type="time"
            value={typed.from}
            onChange={(event) => type({ from: event.target.value })}
          />
          <Field
            label={t("rounds.until")}
            type="time"
            value={typed.until}
            onChange={(event) => type({ until: event.target.value })}
          />
        </div>
        <p className="text-sm text-soft">{t("rounds.moveText")}</p>
        <Button type="submit" isDisabled={move.isPending}>
          {move.isPending ? t("common.working") : t("rounds.moveNow")}
        </Button>
      </form>
    </SideSheet>
  );
}
