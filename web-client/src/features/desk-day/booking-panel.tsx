import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  cancelBooking,
  checkInBooking,
  completeBooking,
  confirmBooking,
  getGetBookingQueryOptions,
  rejectBooking,
  revealBooking,
} from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { RevealedPerson } from "@/api/generated/model/revealedPerson";
import { refresh } from "@/api/refresh";
import { clock, localDate } from "@/format/time";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TONES } from "./tones";

const ACTIONS = ["confirm", "reject", "check-in", "complete", "cancel"] as const;
type Action = (typeof ACTIONS)[number];

/** These cannot be taken back, so they ask first. */
const ASKS: Partial<Record<Action, boolean>> = { reject: true, cancel: true, complete: true };

const DO: Record<Action, (id: string, reason: string) => Promise<BookingView>> = {
  confirm: (id) => confirmBooking(id, {}),
  reject: (id, reason) => rejectBooking(id, { reason }),
  "check-in": (id) => checkInBooking(id, {}),
  complete: (id) => completeBooking(id, {}),
  cancel: (id, reason) => cancelBooking(id, { reason }),
};

/** A booking beside the board, with what can be done about it now and why the rest cannot. */
export function BookingPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("desk");
  const query = useQuery(getGetBookingQueryOptions(id));
  return (
    <SideSheet title={t("bookingPanel.title")} onClose={onClose}>
      {query.data ? (
        <Panel booking={query.data} />
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Panel({ booking }: { booking: BookingView }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Action | "reveal">();
  const [revealed, setRevealed] = useState<RevealedPerson>();
  const [said, setSaid] = useState("");
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Action; reason: string }) => DO[action](booking.id, reason),
    onSuccess: async (_, { action }) => {
      setAsking(undefined);
      setSaid(t(`bookingPanel.done.${action}`));
      await refresh(queries, "/api/v1/bookings", "/api/v1/spaces");
    },
  });
  const reveal = useMutation({
    mutationFn: (reason: string) => revealBooking(booking.id, { reason }),
    onSuccess: (person) => {
      setAsking(undefined);
      setRevealed(person);
    },
  });
  const status = t(`bookingStatus.${booking.status}`);
  const start = (action: Action) => {
    setSaid("");
    if (ASKS[action]) {
      act.reset();
      setAsking(action);
    } else act.mutate({ action, reason: "" });
  };
  const closed = ACTIONS.filter((action) => !booking.available_actions.includes(action));
  return (
    <div className="grid gap-4">
      <div>
        <div className="flex items-start justify-between gap-3">
          <p className="text-lg font-semibold tabular-nums">{when(booking.starts_at, booking.ends_at)}</p>
          <Tag tone={TONES[booking.status]}>{status}</Tag>
        </div>
        <p>
          {booking.facility_name} · {booking.space_name}
        </p>
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <dt className="text-soft">{t("bookingPanel.who")}</dt>
        <dd>{revealed?.name ?? booking.booked_by.name ?? t("common.noName")}</dd>
        <dt className="text-soft">{t("bookingPanel.phone")}</dt>
        <dd className="tabular-nums">{revealed?.phone ?? booking.booked_by.phone ?? t("bookingPanel.noPhone")}</dd>
        {(revealed?.identity ?? booking.identity) && (
          <>
            <dt className="text-soft">{t("bookingPanel.document")}</dt>
            <dd>{revealed?.identity?.document_number ?? booking.identity?.document_number}</dd>
          </>
        )}
        <dt className="text-soft">{t("bookingPanel.purpose")}</dt>
        <dd>{booking.purpose}</dd>
        <dt className="text-soft">{t("bookingPanel.people")}</dt>
        <dd>{booking.headcount}</dd>
        <dt className="text-soft">{t("bookingPanel.channel")}</dt>
        <dd>{t(`channel.${booking.channel}`)}</dd>
        <dt className="text-soft">{t("bookingPanel.made")}</dt>
        <dd className="tabular-nums">
          {localDate(booking.created_at)} {clock(booking.created_at)}
        </dd>
        {booking.status_reason && (
          <>
            <dt className="text-soft">{t("bookingPanel.reason")}</dt>
            <dd>{booking.status_reason}</dd>
          </>
        )}
      </dl>
      <p role="status" className="text-jade empty:hidden">
        {said}
      </p>
      {act.isError && asking === undefined && <ProblemAlert error={act.error} />}
      <div className="grid grid-cols-2 gap-2">
        {ACTIONS.map((action) => (
          <Button
            key={action}
            look={action === "reject" || action === "cancel" ? "danger" : action === "complete" ? "plain" : "primary"}
            className="px-3 disabled:border disabled:border-edge disabled:bg-paper! disabled:text-soft!"
            aria-describedby={closed.includes(action) ? "why-not" : undefined}
            isDisabled={closed.includes(action) || act.isPending}
            onPress={() => start(action)}
          >
            {t(`bookingPanel.action.${action}`)}
          </Button>
        ))}
        {revealed === undefined && (
          <Button
            look="plain"
            className="px-3"
            onPress={() => {
              reveal.reset();
              setAsking("reveal");
            }}
          >
            {t("bookingPanel.action.reveal")}
          </Button>
        )}
      </div>
      {closed.length > 0 && (
        <p id="why-not" className="text-sm text-soft">
          {t("bookingPanel.whyNot", {
            status,
            actions: closed.map((action) => t(`bookingPanel.action.${action}`)).join(t("common.comma")),
          })}
        </p>
      )}
      {asking === "reveal" && (
        <Ask
          title={t("bookingPanel.revealTitle")}
          confirm={t("bookingPanel.action.reveal")}
          reason={{ label: t("bookingPanel.revealReason"), required: true }}
          isBusy={reveal.isPending}
          error={reveal.error}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => reveal.mutate(reason)}
        >
          <p>{t("bookingPanel.revealText")}</p>
        </Ask>
      )}
      {asking !== undefined && asking !== "reveal" && (
        <Ask
          title={t(`bookingPanel.ask.${asking as "cancel"}.title`)}
          confirm={t(`bookingPanel.action.${asking}`)}
          reason={
            asking === "complete"
              ? undefined
              : { label: t("queue.reason"), hint: t("queue.reasonHint"), required: true }
          }
          isBusy={act.isPending}
          error={act.error}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => act.mutate({ action: asking, reason })}
        >
          <p>{t(`bookingPanel.ask.${asking as "cancel"}.text`, { when: when(booking.starts_at, booking.ends_at) })}</p>
        </Ask>
      )}
    </div>
  );
}
