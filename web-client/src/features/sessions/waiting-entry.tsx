import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WaitingListEntryView } from "@/api/generated/model/waitingListEntryView";
import { acceptOffer, declineOffer, leaveWaitingList } from "@/api/generated/waiting-list/waiting-list";
import { addPasses } from "@/api/passes";
import { countdown, useNow } from "@/format/now";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Alert } from "@/ui/notice";
import { Sheet } from "@/ui/sheet";
import { invalidateSession } from "./invalidate";
import { ticketPasses } from "./ticket-passes";

type Props = { entry: WaitingListEntryView; title: string };

/** One's place in the queue; when places are offered, a clock and an answer to give. */
export function WaitingEntry({ entry, title }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"leave" | "decline">();
  const act = useMutation({
    mutationFn: async (action: "accept" | "decline" | "leave") => {
      if (action === "accept") addPasses(ticketPasses((await acceptOffer(entry.id)).tickets));
      else if (action === "decline") await declineOffer(entry.id);
      else await leaveWaitingList(entry.id);
      setAsking(undefined);
    },
    onSettled: () => invalidateSession(queries, entry.session_id),
  });
  const words = useProblemWords(act.error);
  const may = (action: string) => entry.available_actions.includes(action);
  const failed = act.isError && (
    <Alert>
      <p className="font-medium">{words.title}</p>
      {words.text !== "" && <p>{words.text}</p>}
    </Alert>
  );
  return (
    <div className="grid gap-3 rounded-xl bg-ochre-wash p-4 text-ochre">
      {entry.status === "offered" && entry.offer_expires_at ? (
        <>
          <p className="font-semibold">{t("sessions.offered", { count: entry.party_size })}</p>
          <Left until={entry.offer_expires_at} />
        </>
      ) : (
        <div>
          <p className="font-semibold">
            {entry.position
              ? `${t("sessions.inQueue")} · ${t("sessions.position", { count: entry.position })}`
              : t("sessions.inQueue")}
          </p>
          <p className="text-sm">{t("sessions.inQueueText", { count: entry.party_size })}</p>
        </div>
      )}
      {asking === undefined && failed}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {may("accept") && (
          <Button isDisabled={act.isPending} className="flex-1 px-4" onPress={() => act.mutate("accept")}>
            {t("sessions.accept")}
          </Button>
        )}
        {may("decline") && (
          <Button look="plain" className="px-4" onPress={() => setAsking("decline")}>
            {t("sessions.decline")}
          </Button>
        )}
        {may("leave") && !may("decline") && (
          <Button
            look="plain"
            className="min-h-11 px-4 text-[0.9375rem]"
            aria-label={t("sessions.leaveLabel", { title })}
            onPress={() => setAsking("leave")}
          >
            {t("sessions.leave")}
          </Button>
        )}
      </div>
      {asking && (
        <Sheet
          role="alertdialog"
          title={t(`sessions.ask.${asking}`)}
          closeLabel={t("booking.close")}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`sessions.askText.${asking}`, { title })}</p>
          {failed && <div className="mt-4">{failed}</div>}
          <div className="mt-6 grid gap-2.5 sm:grid-cols-2">
            <Button look="plain" onPress={() => setAsking(undefined)}>
              {t("sessions.stay")}
            </Button>
            <Button isDisabled={act.isPending} onPress={() => act.mutate(asking)}>
              {t(`sessions.${asking}`)}
            </Button>
          </div>
        </Sheet>
      )}
    </div>
  );
}

function Left({ until }: { until: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const left = Date.parse(until) - now;
  return <p className="text-sm tabular-nums">{t("sessions.offerLeft", { time: countdown(left) })}</p>;
}
