import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TicketStatus } from "@/api/generated/model/ticketStatus";
import type { TicketView } from "@/api/generated/model/ticketView";
import { cancelTicket } from "@/api/generated/tickets/tickets";
import { paths } from "@/app/paths";
import { useNow } from "@/format/now";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { QrIcon } from "@/ui/icons";
import { Alert } from "@/ui/notice";
import { PassSheet } from "@/ui/pass-view";
import { Sheet } from "@/ui/sheet";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";
import { invalidateSession } from "./invalidate";
import { ticketPasses } from "./ticket-passes";

const TONES: Record<TicketStatus, Tone> = { valid: "jade", redeemed: "plain", no_show: "red", cancelled: "plain" };

/** Tickets that were taken together. */
export function OrderCard({ tickets }: { tickets: TicketView[] }) {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow(60_000);
  const [showing, setShowing] = useState(false);
  const [giving, setGiving] = useState<TicketView>();
  const first = tickets[0];
  if (!first) return null;
  const time = when(first.starts_at, first.ends_at);
  const passes = ticketPasses(tickets).filter((one) => Date.parse(one.ends_at) > now);
  return (
    <article className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
      <h3 className="text-[1.0625rem] font-semibold">
        <Link
          to={paths.session}
          params={{ sessionId: first.session_id }}
          className="underline decoration-line underline-offset-4 hover:decoration-red"
        >
          {first.session_title}
        </Link>
      </h3>
      <p className="text-sm text-soft tabular-nums">
        {time} · {first.facility_name}
      </p>
      {passes.length > 0 && (
        <Button
          className="mt-3 min-h-11 px-5 text-[0.9375rem]"
          aria-label={t("pass.showLabel", { what: first.session_title, who: "" })}
          onPress={() => setShowing(true)}
        >
          <QrIcon />
          {t("pass.show")}
        </Button>
      )}
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {tickets.map((ticket) => (
          <li key={ticket.id} className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 py-1">
            <span className="flex min-w-0 items-center gap-2">
              {ticket.name}
              <Tag tone={TONES[ticket.status]}>
                {ticket.inside ? t("tickets.inside") : t(`tickets.status.${ticket.status}`)}
              </Tag>
            </span>
            {ticket.available_actions.includes("cancel") && (
              <Button
                look="quiet"
                className="-mr-2 min-h-11 px-3 text-sm"
                aria-label={t("tickets.giveLabel", { name: ticket.name, title: ticket.session_title })}
                onPress={() => setGiving(ticket)}
              >
                {t("tickets.give")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {showing && <PassSheet passes={passes} onClose={() => setShowing(false)} />}
      {giving && <GiveBack ticket={giving} time={time} onClose={() => setGiving(undefined)} />}
    </article>
  );
}

function GiveBack({ ticket, time, onClose }: { ticket: TicketView; time: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelTicket(ticket.id, {}),
    onSuccess: async () => {
      await invalidateSession(queries, ticket.session_id);
      onClose();
    },
  });
  const words = useProblemWords(cancel.error);
  return (
    <Sheet role="alertdialog" title={t("tickets.askTitle")} closeLabel={t("booking.close")} onClose={onClose}>
      <p>{t("tickets.askText", { name: ticket.name, title: ticket.session_title, when: time })}</p>
      {cancel.isError && (
        <div className="mt-4">
          <Alert>
            <p className="font-medium">{words.title}</p>
            {words.text !== "" && <p>{words.text}</p>}
          </Alert>
        </div>
      )}
      <div className="mt-6 grid gap-2.5 sm:grid-cols-2">
        <Button look="plain" onPress={onClose}>
          {t("tickets.keep")}
        </Button>
        <Button isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
          {t("tickets.really")}
        </Button>
      </div>
    </Sheet>
  );
}
