import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import { getGetSessionAttendanceQueryOptions } from "@/api/generated/check-in/check-in";
import { runSessionDraw } from "@/api/generated/draws/draws";
import type { SessionView } from "@/api/generated/model/sessionView";
import type { TicketView } from "@/api/generated/model/ticketView";
import { cancelSession, getGetSessionUrl, getSession, recordSessionPermit } from "@/api/generated/sessions/sessions";
import { cancelTicket, createTickets, getListTicketsQueryKey, listTickets } from "@/api/generated/tickets/tickets";
import { useKeyset } from "@/api/keyset";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useToday } from "@/format/today";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { SessionForm } from "./session-form";

type Read = { session: SessionView; etag?: string };
type Step = "edit" | "cancel" | "sell" | "permit" | "draw";

/** One session: who comes, who has come, and what can be done. */
export function SessionPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("desk");
  const [step, setStep] = useState<Step>();
  const read = useQuery<Read, ApiProblem>({
    queryKey: ["/api/v1/sessions", "panel", id],
    queryFn: async ({ signal }) => {
      const session = await getSession(id, { signal });
      return { session, etag: etags.get(getGetSessionUrl(id)) };
    },
  });
  if (step === "edit" && read.data) {
    const { session, etag } = read.data;
    return (
      <SessionForm
        venue={{ id: session.facility_id, name: session.facility_name }}
        session={session}
        etag={etag}
        onClose={() => setStep(undefined)}
        onDone={() => setStep(undefined)}
      />
    );
  }
  return (
    <SideSheet title={read.data?.session.title ?? t("sessions.one")} onClose={onClose}>
      {read.data ? (
        <Panel session={read.data.session} step={step} onStep={setStep} />
      ) : read.isError ? (
        <Failure error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

type PanelProps = { session: SessionView; step?: Step; onStep: (step: Step | undefined) => void };

function Panel({ session, step, onStep }: PanelProps) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const queries = useQueryClient();
  const attendance = useQuery(getGetSessionAttendanceQueryOptions(session.id, { query: { refetchInterval: 20_000 } }));
  const may = (action: string) => session.available_actions.includes(action);
  const again = () => refresh(queries, "/api/v1/sessions", "/api/v1/tickets", "/api/v1/bookings");
  const cancel = useMutation<SessionView, ApiProblem, string>({
    mutationFn: (reason) => cancelSession(session.id, { reason }),
    onSuccess: async () => {
      onStep(undefined);
      await again();
    },
  });
  const draw = useMutation<SessionView, ApiProblem>({
    mutationFn: () => runSessionDraw(session.id),
    onSuccess: async () => {
      onStep(undefined);
      await again();
    },
  });
  const figures = [
    [t("sessions.sold"), session.places.sold],
    [t("sessions.left"), session.places.remaining],
    [t("sessions.waiting"), session.places.waiting],
    ...(attendance.data
      ? ([
          [t("sessions.entered"), attendance.data.entered],
          [t("sessions.inside"), attendance.data.inside],
        ] as const)
      : []),
  ] as const;
  return (
    <div className="grid gap-4">
      <div>
        <p className="flex items-start justify-between gap-3 text-lg font-semibold tabular-nums">
          {when(session.starts_at, session.ends_at)}
          <Tag tone={session.status === "open" ? "jade" : "ochre"}>{t(`sessionStatus.${session.status}`)}</Tag>
        </p>
        <p>
          {session.facility_name} · {session.space_name}
        </p>
        {session.description && <p className="mt-1 text-soft">{session.description}</p>}
        {session.status_reason && <p className="mt-1 text-soft">{session.status_reason}</p>}
      </div>
      <dl className="grid grid-cols-3 gap-2 sm:grid-cols-5">
        {figures.map(([name, value]) => (
          <div key={name} className="rounded-xl bg-paper px-3 py-2 text-center">
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="grid grid-cols-2 gap-2">
        <Button look="plain" className="px-3" isDisabled={!may("update")} onPress={() => onStep("edit")}>
          {t("common.edit")}
        </Button>
        <Button className="px-3" isDisabled={session.status !== "open"} onPress={() => onStep("sell")}>
          {t("sessions.sell")}
        </Button>
        {session.draw && !session.draw.drawn_at && (
          <Button look="plain" className="px-3" onPress={() => onStep("draw")}>
            {t("sessions.runDraw")}
          </Button>
        )}
        {session.status === "awaiting_permit" && (
          <Button look="plain" className="px-3" onPress={() => onStep("permit")}>
            {t("sessions.permit")}
          </Button>
        )}
        <Button look="danger" className="px-3" isDisabled={!may("cancel")} onPress={() => onStep("cancel")}>
          {t("sessions.cancel")}
        </Button>
      </div>
      {(!may("update") || !may("cancel")) && (
        <p className="text-sm text-soft">{t("sessions.whyNot", { status: t(`sessionStatus.${session.status}`) })}</p>
      )}
      {step === "sell" && <Sell session={session} onDone={() => onStep(undefined)} />}
      {step === "permit" && <Permit session={session} onDone={() => onStep(undefined)} />}
      <Tickets sessionId={session.id} />
      {step === "cancel" && (
        <Ask
          title={t("sessions.cancelTitle", { title: session.title })}
          confirm={t("sessions.cancel")}
          reason={{ label: t("queue.reason"), hint: t("queue.reasonHint"), required: true }}
          isBusy={cancel.isPending}
          error={cancel.error}
          onClose={() => onStep(undefined)}
          onConfirm={(reason) => cancel.mutate(reason)}
        >
          <p>{t("sessions.cancelText", { count: session.places.sold })}</p>
        </Ask>
      )}
      {step === "draw" && (
        <Ask
          title={t("sessions.runDraw")}
          confirm={t("sessions.runDraw")}
          isBusy={draw.isPending}
          error={draw.error}
          onClose={() => onStep(undefined)}
          onConfirm={() => draw.mutate()}
        >
          <p>{t("sessions.drawText")}</p>
        </Ask>
      )}
    </div>
  );
}

/** Tickets at the desk, for somebody without an account. */
function Sell({ session, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ names: "", phone: "" });
  const sell = useMutation<unknown, ApiProblem>({
    mutationFn: () => {
      const party = typed.names
        .split(/[、,，\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => ({ name }));
      return createTickets(session.id, {
        party,
        on_behalf_of: { name: party[0]?.name ?? "", phone: typed.phone.trim(), channel: "counter" },
      });
    },
    onSuccess: async () => {
      await refresh(queries, "/api/v1/sessions", "/api/v1/tickets");
      onDone();
    },
  });
  return (
    <form
      noValidate
      aria-label={t("sessions.sell")}
      className="grid gap-3 rounded-card bg-paper p-4"
      onSubmit={(event) => {
        event.preventDefault();
        sell.mutate();
      }}
    >
      {sell.isError && <ProblemAlert error={sell.error} />}
      <Field
        label={t("sessions.names")}
        hint={t("sessions.namesHint")}
        value={typed.names}
        autoComplete="off"
        error={sell.error?.field("/party")}
        onChange={(event) => setTyped({ ...typed, names: event.target.value })}
      />
      <Field
        label={t("walkIn.phone")}
        type="tel"
        autoComplete="off"
        value={typed.phone}
        error={sell.error?.field("/on_behalf_of/phone")}
        onChange={(event) => setTyped({ ...typed, phone: event.target.value })}
      />
      <Button type="submit" isDisabled={sell.isPending || typed.names.trim() === ""}>
        {sell.isPending ? t("common.working") : t("sessions.sellNow")}
      </Button>
    </form>
  );
}

function Permit({ session, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation("desk");
  const today = useToday();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ number: "", authority: "county" as "county" | "city", on: today });
  const record = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      recordSessionPermit(session.id, {
        number: typed.number.trim(),
        authority: typed.authority,
        granted_on: typed.on,
      }),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/sessions");
      onDone();
    },
  });
  return (
    <form
      noValidate
      aria-label={t("sessions.permit")}
      className="grid gap-3 rounded-card bg-paper p-4"
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate();
      }}
    >
      {record.isError && <ProblemAlert error={record.error} />}
      <Field
        label={t("sessions.permitNumber")}
        value={typed.number}
        error={record.error?.field("/number")}
        onChange={(event) => setTyped({ ...typed, number: event.target.value })}
      />
      <Select
        label={t("sessions.permitAuthority")}
        value={typed.authority}
        error={record.error?.field("/authority")}
        onChange={(authority) => setTyped({ ...typed, authority })}
        options={(["county", "city"] as const).map((value) => ({ value, label: t(`authority.${value}`) }))}
      />
      <Field
        label={t("sessions.permitOn")}
        type="date"
        value={typed.on}
        error={record.error?.field("/granted_on")}
        onChange={(event) => setTyped({ ...typed, on: event.target.value })}
      />
      <Button type="submit" isDisabled={record.isPending}>
        {t("common.save")}
      </Button>
    </form>
  );
}

function Tickets({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [cancelling, setCancelling] = useState<TicketView>();
  const params = { mine: false, session_id: sessionId, limit: 100 };
  const list = useKeyset<TicketView>(getListTicketsQueryKey(params), (cursor, signal) =>
    listTickets({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const cancel = useMutation<unknown, ApiProblem, { id: string; reason: string }>({
    mutationFn: ({ id, reason }) => cancelTicket(id, { reason }),
    onSuccess: async () => {
      setCancelling(undefined);
      await refresh(queries, "/api/v1/sessions", "/api/v1/tickets");
    },
  });
  const columns: Column<TicketView>[] = [
    { key: "name", label: t("sessions.name"), value: (row) => row.name, className: "whitespace-nowrap" },
    { key: "channel", label: t("bookingsTable.channel"), value: (row) => t(`channel.${row.channel}`) },
    { key: "status", label: t("sessions.status"), value: (row) => t(`ticketStatus.${row.status}`) },
    {
      key: "do",
      label: t("sessions.cancelTicket"),
      isAction: true,
      value: () => null,
      show: (row) =>
        row.available_actions.includes("cancel") ? (
          <Button
            look="quiet"
            className="min-h-11 px-3 text-[0.9375rem]"
            aria-label={t("sessions.cancelTicketLabel", { name: row.name })}
            onPress={() => setCancelling(row)}
          >
            {t("sessions.cancelTicket")}
          </Button>
        ) : null,
    },
  ];
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  return (
    <div>
      <h3 className="song mb-2 text-lg">{t("sessions.tickets")}</h3>
      {list.isPending ? (
        <Loading label={t("common.loading")} rows={2} className="h-12" />
      ) : (
        <DataTable
          label={t("sessions.tickets")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          file={t("sessions.tickets")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<p className="px-4 py-6 text-center text-soft">{t("sessions.noTickets")}</p>}
        />
      )}
      {cancelling && (
        <Ask
          title={t("sessions.cancelTicketLabel", { name: cancelling.name })}
          confirm={t("sessions.cancelTicket")}
          reason={{ label: t("queue.reason"), required: true }}
          isBusy={cancel.isPending}
          error={cancel.error}
          onClose={() => setCancelling(undefined)}
          onConfirm={(reason) => cancel.mutate({ id: cancelling.id, reason })}
        >
          <p>{t("sessions.cancelTicketText")}</p>
        </Ask>
      )}
    </div>
  );
}
