import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionView } from "@/api/generated/model/sessionView";
import { createSession, updateSession } from "@/api/generated/sessions/sessions";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { inTreeOrder } from "@/api/tree";
import { fromLocalInput, toLocalInput } from "@/format/local-input";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = {
  venue: { id: string; name: string };
  /** The one that is changed, with its version; without it a new one. */
  session?: SessionView;
  etag?: string;
  onClose: () => void;
  onDone: (session: SessionView) => void;
};

/** Puts a session on, or changes it. */
export function SessionForm({ venue, session, etag, onClose, onDone }: Props) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const today = useToday();
  const queries = useQueryClient();
  const spaces = useQuery(getListSpacesQueryOptions({ facility_id: venue.id, limit: 100 }));
  const [before] = useState(() => ({
    space: session?.space_id ?? "",
    title: session?.title ?? "",
    description: session?.description ?? "",
    from: session ? toLocalInput(session.starts_at) : `${addDays(today, 14)}T19:30`,
    until: session ? toLocalInput(session.ends_at) : `${addDays(today, 14)}T20:30`,
    capacity: session ? String(session.capacity) : "",
    party: String(session?.max_party ?? 4),
    reserve: String(session?.reserve_percent ?? 20),
    draw: false,
    drawUntil: `${addDays(today, 10)}T12:00`,
  }));
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const nodes = (spaces.data?.items ?? []).filter((space) => space.bookable);
  const spaceId = typed.space || nodes[0]?.id || "";
  const from = fromLocalInput(typed.from);
  const until = fromLocalInput(typed.until);

  const save = useMutation<SessionView, ApiProblem>({
    mutationFn: () => {
      const body = {
        title: typed.title.trim(),
        starts_at: from ?? "",
        ends_at: until ?? "",
        capacity: Number(typed.capacity),
        max_party: Number(typed.party),
        reserve_percent: Number(typed.reserve),
      };
      const description = typed.description.trim();
      if (session)
        return updateSession(session.id, { ...body, description: description || null }, { "If-Match": etag ?? "" });
      return createSession({
        ...body,
        space_id: spaceId,
        ...(description === "" ? {} : { description }),
        ...(typed.draw ? { draw: { entries_close_at: fromLocalInput(typed.drawUntil) ?? "" } } : {}),
      });
    },
    onSuccess: async (saved) => {
      await refresh(queries, "/api/v1/sessions", "/api/v1/bookings", "/api/v1/spaces");
      onDone(saved);
    },
  });
  const error = save.error;
  const others = Array.isArray(error?.problem.alternatives)
    ? (error.problem.alternatives as { starts_at: string; ends_at: string }[])
    : [];
  return (
    <SideSheet
      title={session ? t("sessions.edit") : t("sessions.add")}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before)}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== undefined && until !== undefined && !save.isPending) save.mutate();
        }}
      >
        {error && <ProblemAlert error={error} />}
        {others.length > 0 && (
          <div className="flex flex-wrap gap-2" role="group" aria-label={t("walkIn.instead")}>
            {others.map((other) => (
              <Button
                key={other.starts_at}
                look="plain"
                className="min-h-11 px-4 text-[0.9375rem]"
                onPress={() => {
                  type({ from: toLocalInput(other.starts_at), until: toLocalInput(other.ends_at) });
                  save.reset();
                }}
              >
                {when(other.starts_at, other.ends_at)}
              </Button>
            ))}
          </div>
        )}
        <Field
          label={t("sessions.title")}
          value={typed.title}
          maxLength={100}
          error={error?.field("/title")}
          onChange={(event) => type({ title: event.target.value })}
        />
        {!session && (
          <Select
            label={t("sessions.space")}
            value={spaceId}
            error={error?.field("/space_id")}
            onChange={(space) => type({ space })}
            options={inTreeOrder(nodes).map(({ node, depth }) => ({
              value: node.id,
              label: `${"　".repeat(depth)}${node.name}（${t("queue.people", { count: node.capacity })}）`,
            }))}
          />
        )}
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={t("sessions.from")}
            type="datetime-local"
            value={typed.from}
            error={error?.field("/starts_at")}
            onChange={(event) => type({ from: event.target.value })}
          />
          <Field
            label={t("sessions.until")}
            type="datetime-local"
            value={typed.until}
            error={error?.field("/ends_at")}
            onChange={(event) => type({ until: event.target.value })}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-3">
          <Field
            label={t("sessions.capacity")}
            type="number"
            min={1}
            value={typed.capacity}
            error={error?.field("/capacity")}
            onChange={(event) => type({ capacity: event.target.value })}
          />
          <Field
            label={t("sessions.party")}
            type="number"
            min={1}
            value={typed.party}
            error={error?.field("/max_party")}
            onChange={(event) => type({ party: event.target.value })}
          />
          <Field
            label={t("sessions.reserve")}
            type="number"
            min={0}
            max={100}
            value={typed.reserve}
            error={error?.field("/reserve_percent")}
            onChange={(event) => type({ reserve: event.target.value })}
          />
        </div>
        <TextArea
          label={t("sessions.description")}
          value={typed.description}
          onChange={(event) => type({ description: event.target.value })}
        />
        {!session && (
          <>
            <Check checked={typed.draw} onChange={(draw) => type({ draw })}>
              {t("sessions.draw")}
            </Check>
            {typed.draw && (
              <Field
                label={t("sessions.drawUntil")}
                type="datetime-local"
                value={typed.drawUntil}
                error={error?.field("/draw/entries_close_at")}
                onChange={(event) => type({ drawUntil: event.target.value })}
              />
            )}
          </>
        )}
        <Button type="submit" isDisabled={save.isPending}>
          {save.isPending ? t("common.working") : session ? t("common.save") : t("sessions.make")}
        </Button>
      </form>
    </SideSheet>
  );
}
