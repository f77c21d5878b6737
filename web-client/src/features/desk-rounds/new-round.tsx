import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createAllocationRound } from "@/api/generated/allocation/allocation";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { RoundView } from "@/api/generated/model/roundView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { fromLocalInput } from "@/format/local-input";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";

type Props = { venue: FacilityView; onClose: () => void; onDone: (round: RoundView) => void };

/** Announces a round for a venue. */
export function NewRound({ venue, onClose, onDone }: Props) {
  const { t } = useTranslation("desk");
  const today = useToday();
  const queries = useQueryClient();
  const [before] = useState(() => ({
    name: "",
    opens: `${addDays(today, 1)}T09:00`,
    closes: `${addDays(today, 15)}T18:00`,
    from: addDays(today, 30),
    until: addDays(today, 150),
    times: "2",
    minutes: "",
  }));
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useMutation<RoundView, ApiProblem>({
    mutationFn: () =>
      createAllocationRound({
        name: typed.name.trim(),
        facility_id: venue.id,
        applications_open_at: fromLocalInput(typed.opens) ?? "",
        applications_close_at: fromLocalInput(typed.closes) ?? "",
        season_starts_on: typed.from,
        season_ends_on: typed.until,
        ...(typed.times === "" ? {} : { max_times_per_week: Number(typed.times) }),
        ...(typed.minutes === "" ? {} : { max_minutes_per_week: Number(typed.minutes) }),
      }),
    onSuccess: async (round) => {
      await refresh(queries, "/api/v1/allocation-rounds");
      onDone(round);
    },
  });
  const error = make.error;
  return (
    <SideSheet title={t("rounds.add")} onClose={onClose} isDirty={JSON.stringify(typed) !== JSON.stringify(before)}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        {error && <ProblemAlert error={error} />}
        <p className="text-soft">{t("rounds.newText", { name: venue.name })}</p>
        <Field
          label={t("rounds.name")}
          value={typed.name}
          error={error?.field("/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <Field
          label={t("rounds.opensAt")}
          type="datetime-local"
          value={typed.opens}
          error={error?.field("/applications_open_at")}
          onChange={(event) => type({ opens: event.target.value })}
        />
        <Field
          label={t("rounds.closesAt")}
          type="datetime-local"
          value={typed.closes}
          error={error?.field("/applications_close_at")}
          onChange={(event) => type({ closes: event.target.value })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={t("rounds.seasonFrom")}
            type="date"
            value={typed.from}
            error={error?.field("/season_starts_on")}
            onChange={(event) => type({ from: event.target.value })}
          />
          <Field
            label={t("rounds.seasonUntil")}
            type="date"
            value={typed.until}
            error={error?.field("/season_ends_on")}
            onChange={(event) => type({ until: event.target.value })}
          />
          <Field
            label={t("rounds.maxTimes")}
            type="number"
            min={1}
            value={typed.times}
            error={error?.field("/max_times_per_week")}
            onChange={(event) => type({ times: event.target.value })}
          />
          <Field
            label={t("rounds.maxMinutes")}
            type="number"
            min={30}
            step={30}
            value={typed.minutes}
            error={error?.field("/max_minutes_per_week")}
            onChange={(event) => type({ minutes: event.target.value })}
          />
        </div>
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? t("common.working") : t("rounds.make")}
        </Button>
      </form>
    </SideSheet>
  );
}
