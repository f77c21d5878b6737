import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/client";
import { enterDraw } from "@/api/generated/draws/draws";
import { getGetMeQueryOptions } from "@/api/generated/me/me";
import type { DrawEntryView } from "@/api/generated/model/drawEntryView";
import type { PriorityGroup } from "@/api/generated/model/priorityGroup";
import type { SessionView } from "@/api/generated/model/sessionView";
import type { TicketView } from "@/api/generated/model/ticketView";
import type { WaitingListEntryView } from "@/api/generated/model/waitingListEntryView";
import { createTickets } from "@/api/generated/tickets/tickets";
import { joinWaitingList } from "@/api/generated/waiting-list/waiting-list";
import { addPasses } from "@/api/passes";
import type { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { useProblemWords } from "@/ui/failure";
import { Field } from "@/ui/field";
import { CheckIcon, TicketIcon } from "@/ui/icons";
import { Alert, Loading } from "@/ui/notice";
import { PassView } from "@/ui/pass-view";
import { Sheet } from "@/ui/sheet";
import { Stepper } from "@/ui/stepper";
import { invalidateSession } from "./invalidate";
import type { Way } from "./places";
import { ticketPasses } from "./ticket-passes";

type Props = {
  session: SessionView;
  way: Way;
  signIn: ReactNode;
  /** Another way in than was wanted: to wait, when the places are gone. */
  onWay: (way: Way) => void;
  onClose: () => void;
};

type Done =
  | { way: "tickets"; tickets: TicketView[] }
  | { way: "wait"; entry: WaitingListEntryView }
  | { way: "draw"; entry: DrawEntryView };

const GROUPS: PriorityGroup[] = ["none", "senior", "disabled", "military"];

/** Takes tickets, waits or enters the draw, with everybody who comes. */
export function PartySheet({ session, way, signIn, onWay, onClose }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const signedIn = useSignedIn();
  const [done, setDone] = useState<Done>();
  const title = done ? t(`sessions.done.${done.way}`) : t(`sessions.sheet.${way}`);
  return (
    <Sheet key={done ? "done" : "form"} title={title} closeLabel={t("booking.close")} onClose={onClose}>
      {done ? (
        <PartyDone session={session} done={done} onClose={onClose} />
      ) : (
        <>
          <div className="mb-4 flex gap-3 rounded-xl bg-paper px-4 py-3">
            <TicketIcon className="mt-0.5 size-5 text-red" />
            <p className="min-w-0">
              <span className="block font-semibold">{session.title}</span>
              <span className="block text-soft tabular-nums">
                {when(session.starts_at, session.ends_at)} · {session.facility_name}
              </span>
            </p>
          </div>
          {signedIn ? (
            <PartyForm session={session} way={way} onWay={onWay} onDone={setDone} />
          ) : (
            <>
              <p className="mb-4 text-soft">{t("sessions.signInFirst")}</p>
              {signIn}
            </>
          )}
        </>
      )}
    </Sheet>
  );
}

type FormProps = { session: SessionView; way: Way; onWay: (way: Way) => void; onDone: (done: Done) => void };

function PartyForm({ session, way, onWay, onDone }: FormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const me = useQuery(getGetMeQueryOptions());
  const [typed, setTyped] = useState<(string | undefined)[]>([]);
  const [count, setCount] = useState(1);
  const [group, setGroup] = useState<PriorityGroup>("none");
  const [tried, setTried] = useState(false);
  const key = useRef({ content: "", key: "" });

  const most = way === "draw" ? (session.draw?.seats_per_entry ?? 1) : Math.min(session.max_party, session.capacity);
  // One's own name is there already.
  const names = Array.from({ length: count }, (_, at) => typed[at] ?? (at === 0 ? (me.data?.display_name ?? "") : ""));

  const send = useMutation<Done, ApiProblem>({
    mutationFn: async () => {
      const party = names.map((name) => ({ name: name.trim() }));
      const content = JSON.stringify([way, party, group]);
      if (key.current.content !== content) key.current = { content, key: newKey() };
      const headers = { "Idempotency-Key": key.current.key };
      if (way === "tickets") {
        const { tickets } = await createTickets(session.id, { party }, headers);
        addPasses(ticketPasses(tickets));
        return { way, tickets };
      }
      if (way === "wait") {
        return { way, entry: await joinWaitingList(session.id, { party, priority_group: group }, headers) };
      }
      return { way, entry: await enterDraw(session.id, { party }, headers) };
    },
    onSuccess: onDone,
    onSettled: () => invalidateSession(queries, session.id),
  });

  if (me.isPending) return <Loading label={t("sessions.loading")} rows={2} className="mb-3 h-20" />;
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (names.every((name) => name.trim() !== "")) send.mutate();
      }}
    >
      {send.error && (
        <Refusal
          problem={send.error}
          count={count}
          onCount={(fewer) => {
            setCount(fewer);
            send.reset();
          }}
          onWait={() => {
            send.reset();
            onWay("wait");
          }}
          onTake={() => {
            send.reset();
            onWay("tickets");
          }}
        />
      )}
      <Stepper
        label={t("sessions.people")}
        fewer={t("booking.fewer")}
        more={t("booking.more")}
        value={count}
        min={1}
        max={most}
        onChange={setCount}
      />
      {names.map((name, at) => (
        <Field
          // oxlint-disable-next-line react/no-array-index-key -- people have no id before they have a ticket
          key={at}
          label={at === 0 ? t("sessions.yourName") : t("sessions.name", { number: at + 1 })}
          value={name}
          maxLength={50}
          autoComplete={at === 0 ? "name" : "off"}
          error={tried && name.trim() === "" ? t("account.required") : send.error?.field(`/party/${at}/name`)}
          onChange={(event) => setTyped(Object.assign([...typed], { [at]: event.target.value }))}
        />
      ))}
      {way === "wait" && (
        <Chips
          label={t("sessions.group")}
          value={group}
          onChange={setGroup}
          options={GROUPS.map((one) => ({ value: one, label: t(`sessions.groups.${one}`) }))}
        />
      )}
      <Button type="submit" isDisabled={send.isPending} className="w-full text-lg">
        {send.isPending ? t("account.busy") : t(`sessions.submit.${way}`)}
      </Button>
    </form>
  );
}

type RefusalProps = {
  problem: ApiProblem;
  count: number;
  onCount: (count: number) => void;
  onWait: () => void;
  onTake: () => void;
};

/** What the server says, and what is left to do. */
function Refusal({ problem, count, onCount, onWait, onTake }: RefusalProps) {
  const { t } = useTranslation();
  const words = useProblemWords(problem);
  const remaining = typeof problem.problem.remaining === "number" ? problem.problem.remaining : 0;
  const full = problem.is("session-full");
  return (
    <Alert>
      <p className="font-medium">{words.title}</p>
      {words.text !== "" && <p>{words.text}</p>}
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {full && remaining > 0 && remaining < count && (
          <Button look="danger" className="px-4" onPress={() => onCount(remaining)}>
            {t("sessions.fewer", { count: remaining })}
          </Button>
        )}
        {full && (
          <Button look="danger" className="px-4" onPress={onWait}>
            {t("sessions.wait")}
          </Button>
        )}
        {problem.is("places-free") && (
          <Button look="danger" className="px-4" onPress={onTake}>
            {t("sessions.take")}
          </Button>
        )}
      </div>
    </Alert>
  );
}

function PartyDone({ session, done, onClose }: { session: SessionView; done: Done; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {done.way === "tickets" ? (
        <div className="pt-1 pb-5">
          <PassView passes={ticketPasses(done.tickets)} />
          <p className="mt-3 text-center text-soft">{t("sessions.doneText.tickets")}</p>
        </div>
      ) : (
        <div className="flex flex-col items-center pt-3 pb-5 text-center">
          <span className="mb-4 flex size-16 items-center justify-center rounded-full bg-jade-wash text-jade">
            <CheckIcon className="size-9" />
          </span>
          <p className="text-lg font-semibold">{session.title}</p>
          {done.way === "wait" && Boolean(done.entry.position) && (
            <p className="text-lg tabular-nums">{t("sessions.position", { count: done.entry.position ?? 1 })}</p>
          )}
          <p className="mt-2 max-w-sm text-soft">{t(`sessions.doneText.${done.way}`)}</p>
        </div>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2.5">
        <Link to={paths.tickets} className={buttonClass("primary", "px-3")}>
          {t("sessions.mine")}
        </Link>
        <Button look="plain" className="px-3" onPress={onClose}>
          {t("booking.done")}
        </Button>
      </div>
    </div>
  );
}
