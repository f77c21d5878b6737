import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getGetSessionQueryOptions } from "@/api/generated/sessions/sessions";
import type { SessionView } from "@/api/generated/model/sessionView";
import { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useWhen } from "@/format/when";
import { useTitle } from "@/format/title";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BackIcon, ClockIcon, PeopleIcon, PinIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { PartySheet } from "./party-sheet";
import { placesState, wayIn } from "./places";
import type { Way } from "./places";
import { PlacesTag } from "./session-card";
import { useYourPart, YourPart } from "./your-part";
import { invalidateSession } from "./invalidate";

const route = getRouteApi(paths.session);

/** `signIn` stands inside the sheet of who is not signed in. */
export function SessionPage({ signIn }: { signIn: ReactNode }) {
  const { t } = useTranslation();
  const { sessionId } = route.useParams();
  const session = useQuery(getGetSessionQueryOptions(sessionId));
  useTitle(session.data?.title);
  if (session.isError) {
    const missing = session.error instanceof ApiProblem && [400, 404, 422].includes(session.error.status);
    if (!missing) return <Failure error={session.error} onRetry={() => void session.refetch()} />;
    return (
      <div className="page py-8">
        <Notice level="h1" title={t("sessions.missing")} text={t("sessions.missingText")}>
          <Link to={paths.sessions} className={buttonClass()}>
            {t("sessions.all")}
          </Link>
        </Notice>
      </div>
    );
  }
  if (session.isPending) {
    return (
      <div className="page grid max-w-4xl gap-4 py-6">
        <Loading label={t("sessions.loading")} rows={3} className="h-32" />
      </div>
    );
  }
  return <Session session={session.data} signIn={signIn} />;
}

function Session({ session, signIn }: { session: SessionView; signIn: ReactNode }) {
  const { t } = useTranslation();
  const most = session.draw?.seats_per_entry ?? session.max_party;
  const when = useWhen();
  return (
    <div className="page max-w-5xl pt-2 sm:pt-5">
      <Link
        to={paths.sessions}
        className="-ml-2 inline-flex min-h-11 items-center gap-0.5 rounded-full pr-3 pl-1 text-sm text-soft hover:text-ink"
      >
        <BackIcon className="size-5" />
        {t("sessions.all")}
      </Link>
      <div className="grid items-start gap-6 lg:grid-rows-[auto_1fr] lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <header>
          <PlacesTag session={session} />
          <h1 className="song mt-2 text-[1.625rem] sm:text-4xl">{session.title}</h1>
          <ul className="mt-4 grid gap-2.5">
            <Fact icon={<ClockIcon className="size-5 text-red" />}>
              <span className="font-medium tabular-nums">{when(session.starts_at, session.ends_at)}</span>
            </Fact>
            <Fact icon={<PinIcon className="size-5 text-red" />}>
              <Link
                to={paths.venue}
                params={{ venueId: session.facility_id }}
                className="underline decoration-edge underline-offset-4 hover:decoration-red"
              >
                {session.facility_name}
              </Link>
              {` · ${session.space_name}`}
            </Fact>
            <Fact icon={<PeopleIcon className="size-5 text-red" />}>
              {t("sessions.capacity", { count: session.capacity })}
              {most > 1 && ` · ${t("sessions.maxParty", { count: most })}`}
            </Fact>
          </ul>
        </header>
        <TakePart session={session} signIn={signIn} />
        <div className="grid gap-4 lg:col-start-1">
          {session.status_reason && <p className="text-red-deep">{session.status_reason}</p>}
          {session.description && <p className="max-w-prose whitespace-pre-line">{session.description}</p>}
          {session.draw && <DrawFacts session={session} />}
        </div>
      </div>
    </div>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[1.25rem_1fr] gap-x-3">
      <span className="mt-0.5">{icon}</span>
      <p className="min-w-0">{children}</p>
    </li>
  );
}

/** The lot can be drawn again by anybody: what that needs is public. */
function DrawFacts({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const when = useWhen();
  if (!session.draw) return null;
  return (
    <details className="max-w-prose rounded-xl border border-line bg-sheet px-4">
      <summary className="flex min-h-12 items-center font-medium">{t("sessions.draw.how")}</summary>
      <p className="pb-2 text-sm text-soft">{t("sessions.draw.rule", { when: when(session.draw.entries_close_at) })}</p>
      <p className="pb-4 text-sm text-soft">
        {t("sessions.draw.hash")} <span className="font-mono text-[0.8125rem] break-all">{session.draw.seed_hash}</span>
      </p>
    </details>
  );
}

function TakePart({ session, signIn }: { session: SessionView; signIn: ReactNode }) {
  const { t } = useTranslation();
  const when = useWhen();
  const queries = useQueryClient();
  const signedIn = useSignedIn();
  const [open, setOpen] = useState<Way>();
  const state = placesState(session);
  const way = wayIn(state);
  const { places } = session;
  const part = useYourPart(session, signedIn);
  // Who is signed in is told by the server what may be done; for others there is nothing to ask.
  const may = (action: string) => !signedIn || session.available_actions.includes(action);
  return (
    <section
      aria-label={t("sessions.takePart")}
      className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5 lg:row-span-2"
    >
      <YourPart session={session} part={part} />
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-lg font-semibold">
          {state === "free" || state === "few"
            ? t("sessions.left", { count: places.remaining_online })
            : t(`sessions.state.${state}`)}
        </p>
        <p className="text-jade">{t("opening.free")}</p>
      </div>
      <div
        aria-hidden="true"
        className="mt-2 h-2 overflow-hidden rounded-full bg-line"
        title={`${places.sold}/${places.capacity}`}
      >
        <div className="h-full bg-red" style={{ width: `${(100 * places.sold) / places.capacity}%` }} />
      </div>
      <p className="mt-2 text-sm text-soft">
        {state === "draw" && session.draw
          ? t("sessions.draw.until", { when: when(session.draw.entries_close_at) })
          : t("sessions.taken", { taken: places.sold, count: places.capacity })}
        {places.reserved > 0 && ` ${t("sessions.reserved", { count: places.reserved })}`}
        {places.waiting > 0 && ` ${t("sessions.waiting", { count: places.waiting })}`}
      </p>
      <div className="mt-4 grid gap-2.5 empty:hidden">
        {way === "tickets" && may("tickets") && (
          <Button look={part.passes.length > 0 ? "plain" : "primary"} onPress={() => setOpen("tickets")}>
            {t(part.passes.length > 0 ? "sessions.takeMore" : "sessions.take")}
          </Button>
        )}
        {way === "wait" && !part.entry && may("waiting-list") && (
          <>
            <Button onPress={() => setOpen("wait")}>{t("sessions.wait")}</Button>
            <p className="text-sm text-soft">{t("sessions.waitHow")}</p>
          </>
        )}
        {way === "draw" && !part.lot && may("draw-entries") && (
          <Button onPress={() => setOpen("draw")}>{t("sessions.draw.enter")}</Button>
        )}
      </div>
      {open && (
        <PartySheet
          session={session}
          way={open}
          signIn={signIn}
          onWay={setOpen}
          onClose={() => {
            setOpen(undefined);
            void invalidateSession(queries, session.id);
          }}
        />
      )}
    </section>
  );
}
