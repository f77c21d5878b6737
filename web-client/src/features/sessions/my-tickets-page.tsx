import { useInfiniteQuery, useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getDrawEntry } from "@/api/generated/draws/draws";
import { getSession } from "@/api/generated/sessions/sessions";
import type { TicketView } from "@/api/generated/model/ticketView";
import { listTickets } from "@/api/generated/tickets/tickets";
import { getWaitingListEntry } from "@/api/generated/waiting-list/waiting-list";
import { myEntriesOptions } from "@/api/my-entries";
import { keepPasses } from "@/api/passes";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { FailureOrPasses } from "@/ui/kept-passes";
import { Loading, Notice } from "@/ui/notice";
import { DrawEntry } from "./draw-entry";
import { OrderCard } from "./order-card";
import { ticketPasses } from "./ticket-passes";
import { WaitingEntry } from "./waiting-entry";

export function MyTicketsPage({ nav }: { nav: ReactNode }) {
  const { t } = useTranslation();
  useTitle(t("tickets.title"));
  const signedIn = useSignedIn();
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("tickets.title")}</h1>
      {nav}
      {signedIn ? (
        <>
          <Waiting />
          <Tickets />
        </>
      ) : (
        <Notice title={t("tickets.signIn")} text={t("bookings.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.tickets }} className={buttonClass()}>
            {t("nav.signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}

/** Where one waits and where one's lot lies: what may need an answer stands first. */
function Waiting() {
  const { t } = useTranslation();
  const when = useWhen();
  const entries = useQuery(myEntriesOptions);
  const ids = (entries.data?.waiting ?? []).filter((one) => one.status === "waiting" || one.status === "offered");
  const waiting = useQueries({
    queries: ids.map(({ id, session_id }) => ({
      queryKey: ["my-waiting", id],
      queryFn: async () => {
        const [entry, session] = await Promise.all([getWaitingListEntry(id), getSession(session_id)]);
        return { entry, session };
      },
      refetchInterval: 30_000,
    })),
  });
  const draws = useQueries({
    queries: (entries.data?.draws ?? [])
      .filter((one) => one.status === "entered")
      .map(({ id, session_id }) => ({
        queryKey: ["my-waiting", "draw", id],
        queryFn: async () => {
          const [entry, session] = await Promise.all([getDrawEntry(id), getSession(session_id)]);
          return { entry, session };
        },
      })),
  });
  const open = waiting.flatMap(({ data }) =>
    data && (data.entry.status === "waiting" || data.entry.status === "offered") ? [data] : [],
  );
  const lots = draws.flatMap(({ data }) => (data && data.entry.status === "entered" ? [data] : []));
  if (open.length === 0 && lots.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-6">
      <h2 id="waiting" className="song mb-3 text-lg">
        {t("tickets.waiting")}
      </h2>
      <ul className="grid gap-3">
        {[
          ...open.map(({ entry, session }) => ({
            session,
            part: <WaitingEntry entry={entry} title={session.title} />,
          })),
          ...lots.map(({ entry, session }) => ({ session, part: <DrawEntry entry={entry} title={session.title} /> })),
        ].map(({ session, part }) => (
          <li key={session.id} className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
            <h3 className="text-[1.0625rem] font-semibold">
              <Link
                to={paths.session}
                params={{ sessionId: session.id }}
                className="underline decoration-line underline-offset-4 hover:decoration-red"
              >
                {session.title}
              </Link>
            </h3>
            <p className="mb-3 text-sm text-soft tabular-nums">
              {when(session.starts_at, session.ends_at)} · {session.facility_name}
            </p>
            {part}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tickets() {
  const { t } = useTranslation();
  const tickets = useInfiniteQuery({
    queryKey: ["/api/v1/tickets", "mine"],
    queryFn: ({ pageParam, signal }) => listTickets({ mine: true, limit: 100, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const first = tickets.data?.pages[0]?.items;
  useEffect(() => {
    if (first) keepPasses("ticket", ticketPasses(first.toReversed()));
  }, [first]);

  if (tickets.isPending) {
    return (
      <div className="mt-6 grid gap-3">
        <Loading label={t("tickets.loading")} rows={2} className="h-36" />
      </div>
    );
  }
  if (tickets.isError) return <FailureOrPasses error={tickets.error} onRetry={() => void tickets.refetch()} />;
  const orders = byOrder(tickets.data.pages.flatMap((page) => page.items));
  const now = tickets.dataUpdatedAt;
  const isAhead = ([one]: TicketView[]) => one !== undefined && Date.parse(one.ends_at) > now;
  const ahead = orders.filter((order) => isAhead(order) && order.some((one) => one.status !== "cancelled"));
  const past = orders.filter((order) => !ahead.includes(order));
  if (orders.length === 0) {
    return (
      <Notice title={t("tickets.empty")} text={t("tickets.emptyText")}>
        <Link to={paths.sessions} className={buttonClass()}>
          {t("sessions.all")}
        </Link>
      </Notice>
    );
  }
  return (
    <>
      <Group id="ahead" title={t("tickets.ahead")} orders={ahead.toSorted(byStart)} />
      <Group id="past" title={t("tickets.past")} orders={past.toSorted(byStart).toReversed()} />
      {tickets.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={tickets.isFetchingNextPage} onPress={() => void tickets.fetchNextPage()}>
            {t("tickets.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Group({ id, title, orders }: { id: string; title: string; orders: TicketView[][] }) {
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="song mb-3 text-lg">
        {title}
      </h2>
      <ul className="grid gap-3">
        {orders.map((order) => (
          <li key={order[0]?.order_id}>
            <OrderCard tickets={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function byOrder(tickets: TicketView[]): TicketView[][] {
  const orders = new Map<string, TicketView[]>();
  for (const ticket of tickets) orders.set(ticket.order_id, [...(orders.get(ticket.order_id) ?? []), ticket]);
  // The list begins with the newest; a party stays in the order in which it was written down.
  return [...orders.values()].map((order) => order.toReversed());
}

function byStart([a]: TicketView[], [b]: TicketView[]): number {
  return a && b ? Date.parse(a.starts_at) - Date.parse(b.starts_at) : 0;
}
