import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetDrawEntryQueryOptions } from "@/api/generated/draws/draws";
import { getListTicketsQueryOptions } from "@/api/generated/tickets/tickets";
import { getListWaitingListQueryOptions } from "@/api/generated/waiting-list/waiting-list";
import type { SessionView } from "@/api/generated/model/sessionView";
import { myEntriesOptions } from "@/api/my-entries";
import { Button } from "@/ui/button";
import { QrIcon } from "@/ui/icons";
import { PassSheet } from "@/ui/pass-view";
import { DrawEntry } from "./draw-entry";
import { ticketPasses } from "./ticket-passes";
import { WaitingEntry } from "./waiting-entry";

/** What one has of a session already: tickets, a place in the queue, a lot. */
export function useYourPart(session: SessionView, signedIn: boolean) {
  const enabled = signedIn;
  const mine = { mine: true, session_id: session.id, limit: 100 };
  const tickets = useQuery(getListTicketsQueryOptions(mine, { query: { enabled } }));
  const open = { status: "waiting,offered" };
  const waiting = useQuery(getListWaitingListQueryOptions(session.id, open, { query: { enabled } }));
  const entries = useQuery({ ...myEntriesOptions, enabled: enabled && Boolean(session.draw) });
  const drawId = entries.data?.draws.find((one) => one.session_id === session.id)?.id ?? "";
  const draw = useQuery(getGetDrawEntryQueryOptions(drawId, { query: { enabled: drawId !== "" } }));

  return {
    passes: signedIn ? ticketPasses(tickets.data?.items ?? []).toReversed() : [],
    entry: signedIn ? waiting.data?.items[0] : undefined,
    lot: signedIn && draw.data?.status !== "withdrawn" ? draw.data : undefined,
  };
}

type Props = { session: SessionView; part: ReturnType<typeof useYourPart> };

export function YourPart({ session, part: { passes, entry, lot } }: Props) {
  const { t } = useTranslation();
  const [showing, setShowing] = useState(false);
  if (passes.length === 0 && !entry && !lot) return null;
  return (
    <div className="mb-4 grid gap-4 border-b border-line pb-4">
      {passes.length > 0 && (
        <div className="rounded-xl bg-jade-wash p-4 text-jade">
          <p className="font-semibold">{t("sessions.have", { count: passes.length })}</p>
          <Button className="mt-3 w-full" onPress={() => setShowing(true)}>
            <QrIcon />
            {t("pass.show")}
          </Button>
        </div>
      )}
      {entry && <WaitingEntry entry={entry} title={session.title} />}
      {lot && <DrawEntry entry={lot} title={session.title} />}
      {showing && <PassSheet passes={passes} onClose={() => setShowing(false)} />}
    </div>
  );
}
